package org.kense.signature.cms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import org.kense.signature.Openssl;
import org.kense.signature.trust.Revocation;
import org.kense.signature.trust.Root;

/** A made-up authority below a made-up root, and people with certificates for a year. */
final class Pki {
  private static final String AIDA = "/C=KZ/serialNumber=IIN900101300123/CN=Aida";
  private static final String NOBODY = "/C=KZ/serialNumber=IIN111111111111/CN=Nobody Knows";
  private static final String RSA = "-newkey rsa:2048";
  private static final String CURVE = "-newkey ec -pkeyopt ec_paramgen_curve:P-256";
  private static final String SIGNS = "-addext keyUsage=critical,digitalSignature,nonRepudiation";
  private static final String ENCRYPTS = "-addext keyUsage=critical,keyEncipherment";
  private static final String AUTHORITY =
      "-days 3650 -addext basicConstraints=critical,CA:TRUE -addext keyUsage=keyCertSign,cRLSign";

  private final Path folder = Path.of("target", "pki");
  private final Openssl openssl = new Openssl(folder);

  /** Made once, when a test first asks. */
  private static final class Only {
    private static final Pki PKI = new Pki();
  }

  static Pki only() {
    return Only.PKI;
  }

  private Pki() {
    write("plain.cnf", "[req]\ndistinguished_name=name\n[name]\n".getBytes(UTF_8));
    certify("root", "/CN=Sample Root", RSA, AUTHORITY);
    certify("other-root", "/CN=Another Root", RSA, AUTHORITY);
    certify("authority", "/CN=Sample Authority", RSA, AUTHORITY + by("root"));
    certify("aida", AIDA, RSA, SIGNS + " -set_serial 7" + by("authority"));
    certify("twin", AIDA + " too", "-key aida.key", SIGNS + " -set_serial 7" + by("authority"));
    certify("curve", AIDA, CURVE, SIGNS + by("authority"));
    certify("nobody", NOBODY, RSA, SIGNS + by("authority"));
    certify("nameless", "/CN=No Number", RSA, SIGNS + by("authority"));
    certify("weak", AIDA, "-newkey rsa:1024", SIGNS + by("authority"));
    certify("broken", AIDA, RSA, "-sha1 " + SIGNS + by("authority"));
    certify("cipher", AIDA, RSA, ENCRYPTS + by("authority"));
    certify("aimless", AIDA, RSA, by("authority"));
    certify("office", AIDA, RSA, AUTHORITY + by("authority"));
    certify("stranger", AIDA, RSA, SIGNS + by("other-root"));
    certify("forged", AIDA, RSA, SIGNS + by("aida"));
  }

  private static String by(String issuer) {
    return " -CA " + issuer + ".pem -CAkey " + issuer + ".key";
  }

  private void certify(String name, String subject, String key, String options) {
    openssl.run(
        "req -x509 -config plain.cnf -nodes -days 365 -out %s.pem %s %s %s"
            .formatted(
                name, key.startsWith("-key") ? "" : "-keyout " + name + ".key", key, options),
        "-subj",
        subject);
  }

  /** Signs a content as one of the people, with more options of {@code openssl cms}. */
  byte[] sign(String person, byte[] content, String options) {
    write("content", content);
    openssl.run(
        "cms -sign -binary -in content -outform DER -out signature -certfile authority.pem"
            + " -signer %s.pem -inkey %s.key %s".formatted(person, person, options));
    return read("signature");
  }

  Root root(Revocation revocation) {
    return new Root(certificate("root"), revocation);
  }

  /** An hour after the last certificate was made. */
  Instant now() {
    return certificate("forged").getNotBefore().toInstant().plus(Duration.ofHours(1));
  }

  X509Certificate certificate(String name) {
    try (var pem = Files.newInputStream(folder.resolve(name + ".pem"))) {
      return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(pem);
    } catch (IOException | CertificateException e) {
      throw new AssertionError(e);
    }
  }

  PrivateKey key(String name) throws GeneralSecurityException {
    openssl.run("pkcs8 -topk8 -nocrypt -outform DER -in %s.key -out key.der".formatted(name));
    return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(read("key.der")));
  }

  private void write(String file, byte[] content) {
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(file), content);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private byte[] read(String file) {
    try {
      return Files.readAllBytes(folder.resolve(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
