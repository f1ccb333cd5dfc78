package org.kense.signature.trust;

import static org.kense.signature.trust.SubIndication.CHAIN_CONSTRAINTS_FAILURE;
import static org.kense.signature.trust.SubIndication.CRYPTO_CONSTRAINTS_FAILURE;
import static org.kense.signature.trust.SubIndication.FORMAT_FAILURE;
import static org.kense.signature.trust.SubIndication.HASH_FAILURE;
import static org.kense.signature.trust.SubIndication.NOT_YET_VALID;
import static org.kense.signature.trust.SubIndication.NO_CERTIFICATE_CHAIN_FOUND;
import static org.kense.signature.trust.SubIndication.NO_SIGNING_CERTIFICATE_FOUND;
import static org.kense.signature.trust.SubIndication.OUT_OF_BOUNDS_NO_POE;
import static org.kense.signature.trust.SubIndication.REVOKED_NO_POE;
import static org.kense.signature.trust.SubIndication.SIGNED_DATA_NOT_FOUND;
import static org.kense.signature.trust.SubIndication.SIG_CONSTRAINTS_FAILURE;
import static org.kense.signature.trust.SubIndication.SIG_CRYPTO_FAILURE;
import static org.kense.signature.trust.SubIndication.TRY_LATER;

/**
 * What a signature is held to, in the order of how early a breach ends the matter.
 *
 * <p>The reason that a breach is reported as is stable for ever; the sub-indication is what ETSI EN
 * 319 102-1 calls it.
 */
public enum Constraint {
  FORM("cms-malformed", FORMAT_FAILURE),
  PDF_FORM("pdf-malformed", FORMAT_FAILURE),
  PDF_SIGNED("pdf-not-signed", SIGNED_DATA_NOT_FOUND),
  PDF_COVERED("pdf-not-covered", FORMAT_FAILURE),
  ONE_SIGNER("cms-not-one-signer", FORMAT_FAILURE),
  SIGNED_CONTENT("cms-without-content", SIGNED_DATA_NOT_FOUND),
  CERTIFICATE_FOUND("signer-certificate-missing", NO_SIGNING_CERTIFICATE_FOUND),
  SIGNED_ATTRIBUTES("cms-attributes-wrong", SIG_CONSTRAINTS_FAILURE),
  CERTIFICATE_BOUND("cms-certificate-not-bound", SIG_CONSTRAINTS_FAILURE),
  EMBEDDED_CONTENT("cms-embeds-other-content", HASH_FAILURE),
  CONTENT_DIGEST("cms-of-other-content", HASH_FAILURE),
  ALGORITHMS("algorithm-not-accepted", CRYPTO_CONSTRAINTS_FAILURE),
  SIGNATURE_VALUE("cms-signature-wrong", SIG_CRYPTO_FAILURE),
  PDF_UNCHANGED("pdf-changed-after-signing", FORMAT_FAILURE),
  KEY("key-not-accepted", CRYPTO_CONSTRAINTS_FAILURE),
  USAGE("certificate-not-for-signing", CHAIN_CONSTRAINTS_FAILURE),
  BEGUN("certificate-not-valid-now", NOT_YET_VALID),
  VALIDITY("certificate-not-valid-now", OUT_OF_BOUNDS_NO_POE),
  CHAIN("certificate-not-trusted", NO_CERTIFICATE_CHAIN_FOUND),
  CHAIN_STRENGTH("certificate-not-trusted", CRYPTO_CONSTRAINTS_FAILURE),
  REVOKED("certificate-revoked", REVOKED_NO_POE),
  REVOCATION("revocation-not-known", TRY_LATER),
  IDENTITY("signer-unknown", SIG_CONSTRAINTS_FAILURE),
  EXPECTED_PERSON("other-person", SIG_CONSTRAINTS_FAILURE),
  EXPECTED_ORGANISATION("other-organisation", SIG_CONSTRAINTS_FAILURE),
  ROLE("role-missing", CHAIN_CONSTRAINTS_FAILURE),
  ENOUGH_SIGNERS("too-few-signers", SIG_CONSTRAINTS_FAILURE),
  SECOND_OPINION("second-opinion-differs", SIG_CONSTRAINTS_FAILURE);

  private final String reason;
  private final SubIndication subIndication;

  Constraint(String reason, SubIndication subIndication) {
    this.reason = reason;
    this.subIndication = subIndication;
  }

  public String reason() {
    return reason;
  }

  public SubIndication subIndication() {
    return subIndication;
  }
}
