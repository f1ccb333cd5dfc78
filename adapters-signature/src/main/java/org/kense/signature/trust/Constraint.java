package org.kense.signature.trust;

/** What a signature is held to; the reason that a breach is reported as is stable for ever. */
public enum Constraint {
  FORM("cms-malformed"),
  ONE_SIGNER("cms-not-one-signer"),
  SIGNED_ATTRIBUTES("cms-attributes-wrong"),
  CERTIFICATE_BOUND("cms-certificate-not-bound"),
  EMBEDDED_CONTENT("cms-embeds-other-content"),
  CONTENT_DIGEST("cms-of-other-content"),
  ALGORITHMS("algorithm-not-accepted"),
  SIGNATURE_VALUE("cms-signature-wrong"),
  KEY("key-not-accepted"),
  USAGE("certificate-not-for-signing"),
  VALIDITY("certificate-not-valid-now"),
  CHAIN("certificate-not-trusted"),
  REVOCATION("revocation-not-known"),
  IDENTITY("signer-unknown");

  private final String reason;

  Constraint(String reason) {
    this.reason = reason;
  }

  public String reason() {
    return reason;
  }
}
