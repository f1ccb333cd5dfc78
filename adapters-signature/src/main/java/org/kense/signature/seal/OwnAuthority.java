package org.kense.signature.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.kense.signature.cms.SigningKey;

/**
 * A certification authority of one's own, for demonstrations and tests.
 *
 * <p>Its key is never written anywhere: when the program ends nobody can certify any more.
 */
public final class OwnAuthority {
  private static final Duration LIFE = Duration.ofDays(3650);
  private static final int SERIAL_BITS = 64;

  private final SecureRandom random;
  private final Instant from;
  private final KeyPair keys;
  private final X509Certificate root;

  /** An authority whose certificates all hold for ten years from then on. */
  public OwnAuthority(String name, SecureRandom random, Instant from) {
    this.random = random;
    this.from = from;
    this.keys = pair();
    var subject = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, name).build();
    this.root =
        certificate(
            builder(subject, subject, keys),
            new BasicConstraints(true),
            KeyUsage.keyCertSign | KeyUsage.cRLSign);
  }

  public X509Certificate root() {
    return root;
  }

  /**
   * A key for an organisation, with a certificate that names it.
   *
   * @param number such as {@code BIN123456789012}
   */
  public SealKey certify(String name, String number) {
    var pair = pair();
    var subject =
        new X500NameBuilder(BCStyle.INSTANCE)
            .addRDN(BCStyle.CN, name)
            .addRDN(BCStyle.OU, number)
            .build();
    var certificate =
        certificate(
            builder(name(root), subject, pair),
            new BasicConstraints(false),
            KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
    return new SealKey(new SigningKey(pair.getPrivate(), List.of(certificate, root)));
  }

  /** The list of what it revoked until then, which holds as long as its certificates. */
  public byte[] revoked(Collection<X509Certificate> certificates, Instant at) {
    var list = new JcaX509v2CRLBuilder(root, Date.from(at));
    list.setNextUpdate(Date.from(from.plus(LIFE)));
    for (var certificate : certificates) {
      list.addCRLEntry(certificate.getSerialNumber(), Date.from(at), CRLReason.keyCompromise);
    }
    try {
      return list.build(signer()).getEncoded();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static X500Name name(X509Certificate certificate) {
    try {
      return new JcaX509CertificateHolder(certificate).getSubject();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a certificate of our own", e);
    }
  }

  private X509v3CertificateBuilder builder(X500Name issuer, X500Name subject, KeyPair pair) {
    return new JcaX509v3CertificateBuilder(
        issuer,
        new BigInteger(SERIAL_BITS, random),
        Date.from(from),
        Date.from(from.plus(LIFE)),
        subject,
        pair.getPublic());
  }

  private X509Certificate certificate(
      X509v3CertificateBuilder builder, BasicConstraints constraints, int usage) {
    try {
      var extensions = new JcaX509ExtensionUtils();
      builder
          .addExtension(Extension.basicConstraints, true, constraints)
          .addExtension(Extension.keyUsage, true, new KeyUsage(usage))
          .addExtension(
              Extension.authorityKeyIdentifier,
              false,
              extensions.createAuthorityKeyIdentifier(keys.getPublic()));
      return new JcaX509CertificateConverter().getCertificate(builder.build(signer()));
    } catch (GeneralSecurityException | CertIOException e) {
      throw new IllegalStateException("a certificate that can't be made", e);
    }
  }

  private ContentSigner signer() {
    try {
      return new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
    } catch (OperatorCreationException e) {
      throw new IllegalStateException("every Java platform has ECDSA", e);
    }
  }

  private KeyPair pair() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"), random);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has P-256", e);
    }
  }
}
