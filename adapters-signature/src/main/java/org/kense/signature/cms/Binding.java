package org.kense.signature.cms;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import org.bouncycastle.asn1.ess.SigningCertificate;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.jspecify.annotations.Nullable;
import org.kense.core.port.SignatureVerifier.Verdict;
import org.kense.signature.trust.Algorithms;
import org.kense.signature.trust.Bouncy;

/** Whether a signature names its own certificate, so that no other can be put in (RFC 5035). */
record Binding(Presented presented, SignedAttributes attributes) {
  static Binding of(Presented presented) {
    return new Binding(presented, new SignedAttributes(presented));
  }

  /** What it says of its certificate is true, in either form; it may say nothing. */
  boolean holds() throws GeneralSecurityException {
    var newer = attributes.only(SignedAttributes.CERTIFICATE);
    var older = attributes.only(SignedAttributes.OLD_CERTIFICATE);
    return (newer.isEmpty() || names(SigningCertificateV2.getInstance(newer.get())))
        && (older.isEmpty() || names(SigningCertificate.getInstance(older.get())));
  }

  /** Whether what it says of its certificate in the newer form can be believed at a time. */
  boolean soundly(Algorithms algorithms, Instant at) {
    return attributes
        .only(SignedAttributes.CERTIFICATE)
        .map(value -> SigningCertificateV2.getInstance(value).getCerts()[0].getHashAlgorithm())
        .map(digest -> algorithms.digest(digest, at) == Verdict.VALID)
        .orElse(true);
  }

  /** Whether it says in the newer form that this is its certificate. */
  boolean isNamed() throws GeneralSecurityException {
    return attributes.only(SignedAttributes.CERTIFICATE).isPresent() && holds();
  }

  private boolean names(SigningCertificateV2 value) throws GeneralSecurityException {
    var first = value.getCerts()[0];
    var digest = first.getHashAlgorithm().getAlgorithm().getId();
    return isHash(first.getCertHash(), digest) && sameIssue(first.getIssuerSerial());
  }

  private boolean names(SigningCertificate value) throws GeneralSecurityException {
    var first = value.getCerts()[0];
    return isHash(first.getCertHash(), "SHA-1") && sameIssue(first.getIssuerSerial());
  }

  private boolean isHash(byte[] hash, String algorithm) throws GeneralSecurityException {
    var digest = MessageDigest.getInstance(algorithm, Bouncy.PROVIDER);
    return MessageDigest.isEqual(hash, digest.digest(certificate().getEncoded()));
  }

  private boolean sameIssue(@Nullable IssuerSerial named) {
    return Optional.ofNullable(named)
        .map(issue -> issue.getSerial().hasValue(certificate().getSerialNumber()))
        .orElse(true);
  }

  private X509Certificate certificate() {
    return presented.certificate();
  }
}
