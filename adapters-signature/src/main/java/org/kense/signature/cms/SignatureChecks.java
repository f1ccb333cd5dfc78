package org.kense.signature.cms;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.kense.core.port.SignatureVerifier.Verdict;
import org.kense.signature.trust.Algorithms;
import org.kense.signature.trust.Check;
import org.kense.signature.trust.Constraint;

/** What can be said of a signature without asking whose it is. */
final class SignatureChecks {
  private final Presented presented;
  private final byte[] content;
  private final SignedAttributes attributes;

  SignatureChecks(Presented presented, byte[] content) {
    this.presented = presented;
    this.content = content;
    this.attributes = new SignedAttributes(presented);
  }

  /** The outer constraints first; those that count on them only where they are kept. */
  List<Check> all() {
    var outer =
        List.of(
            check(Constraint.SIGNED_ATTRIBUTES, attributes::whole),
            new Check(Constraint.ALGORITHMS, algorithms()),
            check(Constraint.EMBEDDED_CONTENT, this::embedsNothingElse));
    return Check.reasons(outer).isEmpty() ? Stream.concat(outer.stream(), inner()).toList() : outer;
  }

  private Stream<Check> inner() {
    return Stream.of(
        check(Constraint.CERTIFICATE_BOUND, this::bound),
        check(Constraint.CONTENT_DIGEST, this::digestsTheContent),
        check(Constraint.SIGNATURE_VALUE, this::signed));
  }

  private static Check check(Constraint constraint, Guard.Step<Boolean> step) {
    return Check.of(constraint, Guard.of(step).orElse(false));
  }

  private Verdict algorithms() {
    return Algorithms.pair(
        presented.signer().getEncryptionAlgOID(), presented.signer().getDigestAlgOID());
  }

  private boolean embedsNothingElse() {
    var embedded = presented.cms().getSignedContent();
    return embedded == null
        || (embedded.getContent() instanceof byte[] bytes && Arrays.equals(bytes, content));
  }

  private boolean digestsTheContent() throws GeneralSecurityException {
    var signed =
        ASN1OctetString.getInstance(attributes.only(SignedAttributes.DIGEST).orElseThrow());
    var oid = presented.signer().getDigestAlgOID();
    return MessageDigest.isEqual(signed.getOctets(), digest(oid, content));
  }

  /** Whether the signature itself names this certificate, so that no other can be put in. */
  private boolean bound() throws GeneralSecurityException {
    var attribute = attributes.only(SignedAttributes.CERTIFICATE).orElseThrow();
    var first = SigningCertificateV2.getInstance(attribute).getCerts()[0];
    var digest =
        digest(
            first.getHashAlgorithm().getAlgorithm().getId(), presented.certificate().getEncoded());
    return MessageDigest.isEqual(first.getCertHash(), digest) && sameIssue(first);
  }

  private boolean sameIssue(ESSCertIDv2 named) {
    return Optional.ofNullable(named.getIssuerSerial())
        .map(issue -> issue.getSerial().hasValue(presented.certificate().getSerialNumber()))
        .orElse(true);
  }

  private boolean signed() throws GeneralSecurityException, IOException {
    var signer = presented.signer();
    var name = Algorithms.signatureName(signer.getEncryptionAlgOID(), signer.getDigestAlgOID());
    var signature = Signature.getInstance(name.orElseThrow());
    signature.initVerify(presented.certificate().getPublicKey());
    signature.update(signer.getEncodedSignedAttributes());
    return signature.verify(signer.getSignature());
  }

  private static byte[] digest(String oid, byte[] bytes) throws GeneralSecurityException {
    return MessageDigest.getInstance(Algorithms.digestName(oid).orElseThrow()).digest(bytes);
  }
}
