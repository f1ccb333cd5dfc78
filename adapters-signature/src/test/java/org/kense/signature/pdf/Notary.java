package org.kense.signature.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import org.kense.signature.trust.Revocation;
import org.kense.signature.trust.Root;

/** A root, two people below it who sign, an authority that stamps the time, and a list. */
public final class Notary {
  private static final String SIGNS =
      "-addext keyUsage=critical,digitalSignature,nonRepudiation -CA root.pem -CAkey root.key";
  private static final String CONFIGURATION =
      """
      [req]
      distinguished_name = name
      [name]
      [ca]
      default_ca = authority
      [authority]
      database = index.txt
      default_md = sha256
      default_crl_days = 30
      [stamps]
      serial = serial
      signer_digest = sha256
      default_policy = 1.2.3.4
      digests = sha256
      ess_cert_id_alg = sha256
      """;

  final Shell shell = new Shell(Path.of("target", "notary"));

  /** Made once, when a test first asks. */
  private static final class Only {
    private static final Notary NOTARY = new Notary();
  }

  public static Notary only() {
    return Only.NOTARY;
  }

  private Notary() {
    shell.write("notary.cnf", CONFIGURATION.getBytes(UTF_8));
    shell.write("index.txt", new byte[0]);
    shell.write("serial", "01".getBytes(UTF_8));
    certify(
        "root",
        "/CN=Notary's Root",
        "-addext basicConstraints=critical,CA:TRUE -addext keyUsage=keyCertSign,cRLSign");
    certify("aida", "/C=KZ/serialNumber=IIN900101300123/CN=Aida", SIGNS);
    certify("bolat", "/C=KZ/serialNumber=IIN800101300124/CN=Bolat", SIGNS);
    certify("clock", "/CN=Clock", SIGNS + " -addext extendedKeyUsage=critical,timeStamping");
    shell.run("openssl ca -config notary.cnf -gencrl -cert root.pem -keyfile root.key -out list");
    shell.run("openssl crl -in list -outform DER -out list.crl");
  }

  private void certify(String name, String subject, String options) {
    shell.run(
        "openssl req -x509 -config notary.cnf -nodes -days 365 -newkey rsa:2048 -keyout %s.key -out %s.pem %s"
            .formatted(name, name, options),
        "-subj",
        subject);
  }

  public byte[] signature(String person, byte[] content) {
    return signature(person, content, "-cades");
  }

  public byte[] signature(String person, byte[] content, String options) {
    shell.write("content", content);
    shell.run(
        "openssl cms -sign -binary -in content -outform DER -out value -md sha256"
            + " -signer %s.pem -inkey %s.key %s".formatted(person, person, options));
    return shell.read("value");
  }

  byte[] stamp(byte[] content) {
    shell.write("content", content);
    shell.run("openssl ts -query -data content -sha256 -cert -no_nonce -out query");
    shell.run(
        "openssl ts -reply -config notary.cnf -section stamps -queryfile query -signer clock.pem"
            + " -inkey clock.key -token_out -out token");
    return shell.read("token");
  }

  /** The answer to a question about the time (RFC 3161). */
  public byte[] reply(byte[] question) {
    shell.write("question", question);
    shell.run(
        "openssl ts -reply -config notary.cnf -section stamps -queryfile question"
            + " -signer clock.pem -inkey clock.key -out reply");
    return shell.read("reply");
  }

  public byte[] list() {
    return shell.read("list.crl");
  }

  /** The list after somebody was withdrawn; the next one without this forgets it. */
  public byte[] listWithout(String name) {
    shell.run(
        "openssl ca -config notary.cnf -revoke %s.pem -cert root.pem -keyfile root.key"
            .formatted(name));
    shell.run("openssl ca -config notary.cnf -gencrl -cert root.pem -keyfile root.key -out less");
    shell.run("openssl crl -in less -outform DER -out less.crl");
    shell.write("index.txt", new byte[0]);
    return shell.read("less.crl");
  }

  public Root root(Revocation revocation) {
    return new Root(certificate("root"), revocation);
  }

  X509Certificate certificate(String name) {
    try {
      var pem = new ByteArrayInputStream(shell.read(name + ".pem"));
      return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(pem);
    } catch (CertificateException e) {
      throw new AssertionError(e);
    }
  }

  /** An hour after all of this was made. */
  public Instant now() {
    return certificate("clock").getNotBefore().toInstant().plus(Duration.ofHours(1));
  }
}
