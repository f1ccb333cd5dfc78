package org.kense.signature.corpus;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kense.signature.trust.Bouncy;

/** Certificates and their keys, made by {@code openssl req} and {@code openssl ca}. */
record Certificates(Workshop workshop) {
  private static final Map<String, String> KEYS =
      Map.of(
          "p256", "ec -pkeyopt ec_paramgen_curve:P-256",
          "p384", "ec -pkeyopt ec_paramgen_curve:P-384",
          "p192", "ec -pkeyopt ec_paramgen_curve:prime192v1",
          "explicit", "ec -pkeyopt ec_paramgen_curve:P-256 -pkeyopt ec_param_enc:explicit",
          "pss", "rsa-pss -pkeyopt rsa_keygen_bits:2048",
          "ed25519", "ed25519",
          "gost256", "gost2012_256 -pkeyopt paramset:A",
          "gost512", "gost2012_512 -pkeyopt paramset:A");

  /** The name of the file with the certificate; its key lies beside it. */
  String file(String name) {
    return workshop.once(name + ".pem", () -> make(Certificate.named(name)));
  }

  X509Certificate read(String name) {
    try {
      var pem = new ByteArrayInputStream(workshop.read(file(name)));
      var factory = CertificateFactory.getInstance("X.509", Bouncy.PROVIDER);
      return (X509Certificate) factory.generateCertificate(pem);
    } catch (CertificateException e) {
      throw new AssertionError(name, e);
    }
  }

  /** The authorities between a certificate and its root, the nearest first. */
  List<String> between(String name) {
    return Stream.iterate(
            Certificate.named(name), one -> !one.isRoot(), one -> Certificate.named(one.issuer()))
        .skip(1)
        .map(Certificate::name)
        .toList();
  }

  private void make(Certificate made) {
    // The issuer's comes first: both go through the same files.
    var by = made.isRoot() ? " -selfsign -keyfile " + keyOf(made) : by(made.issuer());
    request(made);
    workshop.write("index.txt", "");
    workshop.write("serial", made.number() + "\n");
    workshop.write("extensions", made.extensionFile());
    workshop.run(
        "ca -batch -notext -config openssl.cnf -preserveDN -extfile extensions -in request"
            + " -out %s.pem -startdate %s -enddate %s"
                .formatted(
                    made.name(), Workshop.written(made.from()), Workshop.written(made.until()))
            + by
            + (made.more().contains("-md")
                ? " "
                : " -md %s ".formatted(digest(made.isRoot() ? made.name() : made.issuer())))
            + made.more());
  }

  private String by(String issuer) {
    return " -cert %s -keyfile %s".formatted(file(issuer), keyOf(Certificate.named(issuer)));
  }

  private void request(Certificate made) {
    var key = keyOf(made);
    if (made.key().startsWith("as ")) file(made.key().substring(3));
    workshop.run(
        "req -new -config openssl.cnf -utf8 -nodes -out request "
            + (made.key().startsWith("as ")
                ? "-key " + key
                : "-keyout " + key + " -newkey " + KEYS.getOrDefault(made.key(), made.key())),
        "-subj",
        made.subject());
  }

  String keyOf(Certificate made) {
    return (made.key().startsWith("as ") ? made.key().substring(3) : made.name()) + ".key";
  }

  /** The one that goes with the key of whoever signs. */
  String digest(String name) {
    var signer = Certificate.named(name);
    return switch (signer.key()) {
      case "gost256" -> "md_gost12_256";
      case "gost512" -> "md_gost12_512";
      default -> "sha256";
    };
  }
}
