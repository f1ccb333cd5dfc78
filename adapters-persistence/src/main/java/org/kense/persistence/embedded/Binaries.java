package org.kense.persistence.embedded;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.kense.core.form.Sha256;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL itself, unpacked once from the class path and kept under its archive's SHA-256. */
final class Binaries {
  private static final int OWNER_MAY_RUN = 0100;

  private Binaries() {}

  /** The folder with PostgreSQL's programs. */
  static Path unpacked(Path kept) {
    try {
      var archive = archive();
      var home = kept.resolve("postgresql-" + Sha256.of(archive).hex().substring(0, 16));
      if (!Files.isDirectory(home)) {
        unpack(archive, home);
      }
      return home.resolve("bin");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] archive() throws IOException {
    var system = System.getProperty("os.name");
    var machine = System.getProperty("os.arch");
    try (var archive =
        DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
            system.startsWith("Windows") ? "Windows" : system.startsWith("Mac") ? "Darwin" : system,
            "amd64".equals(machine) ? "x86_64" : machine.toLowerCase(Locale.ROOT))) {
      return archive.readAllBytes();
    }
  }

  /** Beside the place and then moved there, so that a half-unpacked folder is never used. */
  private static void unpack(byte[] archive, Path home) throws IOException {
    Files.createDirectories(home.toAbsolutePath().getParent());
    var fresh = Files.createTempDirectory(home.toAbsolutePath().getParent(), "unpacking-");
    try (var tar =
        new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        place(tar, entry, fresh);
      }
    }
    move(fresh, home);
  }

  private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path under)
      throws IOException {
    var path = under.resolve(entry.getName()).normalize();
    if (!path.startsWith(under)) {
      throw new IOException("an archive that leaves its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, path);
      var runs = (entry.getMode() & OWNER_MAY_RUN) != 0;
      if (runs && !path.toFile().setExecutable(true, false)) {
        throw new IOException("cannot be made executable: " + path);
      }
    }
  }

  /** Somebody else may have been faster with the same. */
  private static void move(Path fresh, Path home) throws IOException {
    try {
      Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw e;
    } catch (FileSystemException e) {
      if (!Files.isDirectory(home)) {
        throw e;
      }
    }
  }
}
