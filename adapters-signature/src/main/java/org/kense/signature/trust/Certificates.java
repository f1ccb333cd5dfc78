package org.kense.signature.trust;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;

/** What stands in a certificate, in the terms of the library that knows every algorithm. */
public final class Certificates {
  /** In bytes: RSA of 8192 bits with its exponent. Longer ones only cost the reader's time. */
  private static final int LONGEST_KEY = 1100;

  /** Whatever else stands in a certificate is never read. */
  private static final ASN1ObjectIdentifier OF_THE_STANDARD = new ASN1ObjectIdentifier("2.5.29");

  private Certificates() {}

  /**
   * Reads one from its DER encoding.
   *
   * @throws CertificateException where it is none
   */
  public static X509Certificate read(byte[] encoded) throws CertificateException {
    var factory = CertificateFactory.getInstance("X.509", Bouncy.PROVIDER);
    var read = factory.generateCertificate(new ByteArrayInputStream(encoded));
    if (read instanceof X509Certificate certificate && isLegible(certificate)) return certificate;
    throw new CertificateException("no certificate");
  }

  /** Whether all can be read of it that is asked for later; the key itself is not read yet. */
  private static boolean isLegible(X509Certificate certificate) {
    return Guard.of(() -> isBounded(holder(certificate))).orElse(false)
        && Guard.of(() -> Subject.of(certificate)).isPresent()
        && Guard.of(() -> policies(certificate).toList()).isPresent();
  }

  private static boolean isBounded(X509CertificateHolder holder) throws IOException {
    var key = holder.getSubjectPublicKeyInfo().getPublicKeyData().getBytes();
    return Outline.sound(holder.getEncoded())
        && extensions(holder).allMatch(Outline::sound)
        && key.length <= LONGEST_KEY;
  }

  private static Stream<byte[]> extensions(X509CertificateHolder holder) {
    return Optional.ofNullable(holder.getExtensions()).stream()
        .flatMap(
            all ->
                Stream.of(all.getExtensionOIDs())
                    .filter(type -> type.on(OF_THE_STANDARD))
                    .map(all::getExtension)
                    .map(extension -> extension.getExtnValue().getOctets()));
  }

  /** Whether the library can read its key; one of many bits takes it long. */
  @SuppressWarnings("ConstantValue") // The library says null for a key that it can't read.
  public static boolean hasKey(X509Certificate certificate) {
    return Guard.of(() -> certificate.getPublicKey() != null).orElse(false);
  }

  /** One that came along in a structure of strangers; empty where it can't be read. */
  public static Optional<X509Certificate> tolerant(X509CertificateHolder holder) {
    return Guard.of(() -> read(holder.getEncoded()));
  }

  public static X509CertificateHolder holder(X509Certificate certificate) {
    try {
      return new JcaX509CertificateHolder(certificate);
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("a certificate that was just read", e);
    }
  }

  public static X500Name subject(X509Certificate certificate) {
    return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
  }

  static AlgorithmIdentifier signature(X509Certificate certificate) {
    return holder(certificate).getSignatureAlgorithm();
  }

  /** The extended key usages; none where it has no such extension. */
  public static Collection<String> usages(X509Certificate certificate) {
    try {
      return Optional.ofNullable(certificate.getExtendedKeyUsage()).orElseGet(List::of);
    } catch (CertificateParsingException e) {
      throw new IllegalArgumentException("extended key usage", e);
    }
  }

  static Stream<String> policies(X509Certificate certificate) {
    var policies = CertificatePolicies.fromExtensions(holder(certificate).getExtensions());
    return policies == null
        ? Stream.empty()
        : Stream.of(policies.getPolicyInformation()).map(one -> one.getPolicyIdentifier().getId());
  }
}
