package org.kense.cli.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.signature.trust.Material;
import org.kense.signature.trust.MaterialFile;
import org.kense.signature.trust.Policy;
import org.kense.signature.trust.Reliance;
import org.kense.signature.trust.Revocation;
import org.kense.signature.trust.Root;
import org.kense.signature.trust.Roots;

/** The files of a command, in DER or PEM where they hold certificates or lists. */
final class GivenFiles {
  private GivenFiles() {}

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException nowhere) {
      throw Complaint.usage(Say.NO_SUCH_FILE, file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** What can be relied on; who gives no lists asks nothing about revocation. */
  static Reliance reliance(List<Path> roots, List<Path> between, List<Path> revoked, Instant now) {
    return new Reliance(
        roots(roots, revoked.isEmpty() ? Revocation.NOT_CHECKED : Revocation.DEMANDED),
        certificates(between).and(lists(revoked)),
        Policy.standard(),
        now);
  }

  private static Roots roots(List<Path> files, Revocation revocation) {
    return new Roots(files.stream().flatMap(file -> roots(file, revocation).stream()).toList());
  }

  private static List<Root> roots(Path file, Revocation revocation) {
    try {
      return read(file, MaterialFile::certificates).certificates().stream()
          .map(certificate -> new Root(certificate, revocation))
          .toList();
    } catch (IllegalArgumentException noAuthority) {
      throw Complaint.usage(Say.BAD_FILE, file);
    }
  }

  private static Material certificates(List<Path> files) {
    return all(files, MaterialFile::certificates);
  }

  private static Material lists(List<Path> files) {
    return all(files, MaterialFile::lists);
  }

  private static Material all(List<Path> files, Function<byte[], Optional<Material>> reading) {
    return files.stream().map(file -> read(file, reading)).reduce(Material.NONE, Material::and);
  }

  private static Material read(Path file, Function<byte[], Optional<Material>> reading) {
    return reading.apply(bytes(file)).orElseThrow(() -> Complaint.usage(Say.BAD_FILE, file));
  }
}
