package org.kense.cli.demo;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Somebody with a root of their own, which bears the name of the demo's. */
final class Forger {
  private final PrivateKey root = pair().getPrivate();

  /** A key of the forger's own, certified as that of the one whom this certificate names. */
  SigningKey as(X509Certificate genuine) throws Exception {
    var pair = pair();
    var certificate =
        new JcaX509v3CertificateBuilder(
            genuine.getIssuerX500Principal(),
            BigInteger.TWO,
            genuine.getNotBefore(),
            genuine.getNotAfter(),
            genuine.getSubjectX500Principal(),
            pair.getPublic());
    certificate.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.nonRepudiation));
    var holder = certificate.build(new JcaContentSignerBuilder("SHA256withECDSA").build(root));
    return new SigningKey(
        pair.getPrivate(), new JcaX509CertificateConverter().getCertificate(holder));
  }

  private static KeyPair pair() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (java.security.GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
