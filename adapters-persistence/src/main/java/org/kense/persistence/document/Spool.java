package org.kense.persistence.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.kense.core.form.Sha256;

/**
 * A content on its way in: only at its end does one know the name to store it under.
 *
 * <p>Its file is for the owner alone, and gone when it is closed.
 */
record Spool(Path file, Sha256 content, long size) implements AutoCloseable {
  static Spool of(InputStream content) throws IOException {
    var file = Files.createTempFile("kense-", ".spool");
    var sha256 = sha256();
    try (var out = new DigestOutputStream(Files.newOutputStream(file), sha256)) {
      var size = content.transferTo(out);
      return new Spool(file, new Sha256(HexFormat.of().formatHex(sha256.digest())), size);
    } catch (IOException e) {
      Files.delete(file);
      throw e;
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public void close() throws IOException {
    Files.delete(file);
  }
}
