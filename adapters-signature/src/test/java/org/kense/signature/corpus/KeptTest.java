package org.kense.signature.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.signature.trust.Bouncy;
import org.kense.signature.trust.Material;
import org.kense.signature.trust.Policy;
import org.kense.signature.trust.Reliance;
import org.kense.signature.trust.Revocation;
import org.kense.signature.trust.Root;
import org.kense.signature.trust.Roots;
import org.kense.signature.validation.Terms;
import org.kense.signature.validation.Validator;

/**
 * Signatures that openssl made once, with its engine for GOST, so that they are judged on machines
 * without it, too. Each carries its lists; {@code at.txt} says when they were fresh.
 */
final class KeptTest {
  @ParameterizedTest
  @CsvSource({"rsa, root", "ecdsa, root", "gost-256, gost-root", "gost-512, gost-root"})
  void a_kept_signature_holds_and_with_a_bit_turned_it_does_not(String name, String root)
      throws IOException, CertificateException {
    var signature = kept(name + ".p7s");
    var touched = Surgery.on(signature).signer(Changes::touched).bytes();

    assertEquals("VALID", judged(Corpus.DOCUMENT, signature, root));
    assertEquals("INVALID cms-of-other-content", judged(new byte[] {1}, signature, root));
    assertEquals("INVALID cms-signature-wrong", judged(Corpus.DOCUMENT, touched, root));
  }

  private static String judged(byte[] document, byte[] signature, String root)
      throws IOException, CertificateException {
    var at = Instant.parse(new String(kept("at.txt"), UTF_8).strip());
    var roots = new Roots(List.of(new Root(certificate(root), Revocation.DEMANDED)));
    var terms = Terms.of(new Reliance(roots, Material.NONE, Policy.standard(), at));
    return Case.words(new Validator().detached(document, signature, terms));
  }

  private static X509Certificate certificate(String name) throws IOException, CertificateException {
    var factory = CertificateFactory.getInstance("X.509", Bouncy.PROVIDER);
    var read = factory.generateCertificate(new ByteArrayInputStream(kept(name + ".der")));
    return (X509Certificate) read;
  }

  private static byte[] kept(String file) throws IOException {
    try (var bytes = KeptTest.class.getResourceAsStream("/org/kense/signature/kept/" + file)) {
      return bytes.readAllBytes();
    }
  }
}
