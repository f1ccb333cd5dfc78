package org.kense.cli.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.signature.trust.Revocation;
import org.kense.signature.trust.Root;

/**
 * The folder with the keys that people of the demo sign with, and the roots that certified them.
 */
record Certificates(Path folder) {
  /** What the demo's house trusts, and no other does; nothing where the folder has no root. */
  List<Root> roots() {
    if (!Files.exists(folder)) return List.of();
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.getFileName().toString().matches("root-[a-z]+\\.pem"))
          .sorted()
          .map(file -> new Root(certificate(file), Revocation.NOT_CHECKED))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  SigningKey key(String who) {
    return new SigningKey(
        privateKey(folder.resolve(who + ".key")), certificate(folder.resolve(who + ".pem")));
  }

  private static X509Certificate certificate(Path file) {
    try {
      return (X509Certificate)
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(read(file)));
    } catch (GeneralSecurityException wrong) {
      throw Complaint.usage(Say.BAD_FILE, file);
    }
  }

  private static PrivateKey privateKey(Path file) {
    String base64 =
        new String(read(file), StandardCharsets.US_ASCII).replaceAll("-----[A-Z ]+-----", "");
    try {
      byte[] key = Base64.getMimeDecoder().decode(base64);
      return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(key));
    } catch (GeneralSecurityException | IllegalArgumentException wrong) {
      throw Complaint.usage(Say.BAD_FILE, file);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException missing) {
      throw Complaint.usage(Say.NO_SUCH_FILE, file);
    }
  }
}
