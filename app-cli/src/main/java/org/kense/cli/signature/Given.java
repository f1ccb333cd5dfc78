package org.kense.cli.signature;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.signature.trust.Material;
import org.kense.signature.trust.MaterialFile;
import org.kense.signature.trust.Policy;
import org.kense.signature.trust.Reliance;
import org.kense.signature.trust.Revocation;
import org.kense.signature.trust.Root;
import org.kense.signature.trust.Roots;

/** The files that a signature is verified with; nothing else is, and nothing is fetched. */
record Given(List<Path> trust, List<Path> certificates, List<Path> lists, List<Path> answers) {
  Given {
    trust = List.copyOf(trust);
    certificates = List.copyOf(certificates);
    lists = List.copyOf(lists);
    answers = List.copyOf(answers);
  }

  /**
   * What is in them.
   *
   * @param unreadable hears of files that hold nothing of their kind: they prove nothing
   */
  Reliance reliance(Instant at, Consumer<Path> unreadable) {
    var material =
        Stream.of(
                each(certificates, MaterialFile::certificates, unreadable),
                each(lists, MaterialFile::lists, unreadable),
                each(answers, MaterialFile::answers, unreadable))
            .flatMap(some -> some)
            .reduce(Material.NONE, Material::and);
    return new Reliance(roots(), material, Policy.standard(), at);
  }

  private static Stream<Material> each(
      List<Path> files, Function<byte[], Optional<Material>> reading, Consumer<Path> unreadable) {
    return files.stream()
        .flatMap(
            file -> {
              var read = reading.apply(Content.of(file));
              if (read.isEmpty()) unreadable.accept(file);
              return read.stream();
            });
  }

  /** Without its roots a verification means nothing: one that can't be read is a mistake. */
  private Roots roots() {
    return new Roots(trust.stream().flatMap(file -> roots(file).stream()).toList());
  }

  private static List<Root> roots(Path file) {
    try {
      return MaterialFile.certificates(Content.of(file))
          .orElseThrow(() -> Complaint.usage(Say.NO_ROOT, file))
          .certificates()
          .stream()
          .map(certificate -> new Root(certificate, Revocation.DEMANDED))
          .toList();
    } catch (IllegalArgumentException noAuthority) {
      throw Complaint.usage(Say.NO_ROOT, file);
    }
  }
}
