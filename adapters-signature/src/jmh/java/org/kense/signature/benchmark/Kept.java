package org.kense.signature.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.kense.signature.trust.Certificates;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A detached signature that openssl made, with its certificates and fresh lists inside. */
@State(Scope.Thread)
public class Kept {
  static final byte[] DOCUMENT = "the application".getBytes(UTF_8);

  @Param({"rsa", "ecdsa", "gost-256"})
  public String algorithm = "";

  byte[] signature = {};
  private byte[] root = {};
  Instant at = Instant.EPOCH;

  @Setup
  public void read() {
    signature = file(algorithm + ".p7s");
    root = file(algorithm.startsWith("gost") ? "gost-root.der" : "root.der");
    at = Instant.parse(new String(file("at.txt"), UTF_8).strip());
  }

  X509Certificate root() {
    try {
      return Certificates.read(root);
    } catch (CertificateException e) {
      throw new IllegalStateException("a kept certificate", e);
    }
  }

  private static byte[] file(String name) {
    try (var bytes = Kept.class.getResourceAsStream("/org/kense/signature/kept/" + name)) {
      if (bytes == null) throw new IllegalStateException("no file: " + name);
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
