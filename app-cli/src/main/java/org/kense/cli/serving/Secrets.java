package org.kense.cli.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** What only this house knows: made by chance when it is first needed, and kept for its owner. */
final class Secrets {
  private static final int BYTES = 32;

  private final Path folder;
  private final SecureRandom random;

  Secrets(Path folder, SecureRandom random) {
    this.folder = folder;
    this.random = random;
  }

  /** The secret of this name, in hexadecimal. */
  String named(String name) {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(folder);
      if (!Files.exists(file)) create(file);
      return Files.readString(file).strip();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  // Written beside its place and moved there, so that a killed JVM never leaves half of it.
  private void create(Path file) throws IOException {
    byte[] secret = new byte[BYTES];
    random.nextBytes(secret);
    Path fresh = Files.createTempFile(folder, "fresh", "");
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
    }
    Files.writeString(fresh, HexFormat.of().formatHex(secret));
    try {
      if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) Files.move(fresh, file);
    } catch (FileAlreadyExistsException somebodyWasFaster) {
      Files.delete(fresh);
    }
  }
}
