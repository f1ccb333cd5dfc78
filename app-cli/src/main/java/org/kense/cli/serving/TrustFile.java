package org.kense.cli.serving;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.cli.yaml.Piece;
import org.kense.cli.yaml.YamlFile;
import org.kense.signature.trust.Material;
import org.kense.signature.trust.MaterialFile;
import org.kense.signature.trust.Policy;
import org.kense.signature.trust.Revocation;
import org.kense.signature.trust.Root;

/**
 * Whose certificates people may sign with, as a file says it; the files that it names lie beside
 * it. That none was revoked is demanded below every root.
 */
record TrustFile(Path file) {
  private static final Set<String> KEYS =
      Set.of("roots", "certificates", "policy", "revocation-lists");

  /** What one file says; without one, nobody's certificates count. */
  static Plan.Trust read(Optional<Path> file) {
    return file.map(it -> new TrustFile(it).read()).orElseGet(() -> Plan.Trust.of(List.of()));
  }

  private Plan.Trust read() {
    Piece piece = YamlFile.read(file).only(KEYS);
    Material between =
        piece.texts("certificates").stream()
            .map(this::certificates)
            .reduce(Material.NONE, Material::and);
    List<ListFile> lists = piece.pieces("revocation-lists").stream().map(this::list).toList();
    return new Plan.Trust(
        roots(piece),
        policy(piece),
        () -> lists.stream().map(ListFile::lists).reduce(between, Material::and));
  }

  private List<Root> roots(Piece piece) {
    List<String> names = piece.texts("roots");
    if (names.isEmpty()) throw Complaint.usage(Say.BAD_FILE, piece.place() + ": roots");
    return names.stream().flatMap(name -> roots(name).stream()).toList();
  }

  private List<Root> roots(String name) {
    try {
      return certificates(name).certificates().stream()
          .map(certificate -> new Root(certificate, Revocation.DEMANDED))
          .toList();
    } catch (IllegalArgumentException noAuthority) {
      throw Complaint.usage(Say.NO_ROOT, beside(name));
    }
  }

  private Material certificates(String name) {
    return MaterialFile.certificates(Content.of(beside(name)))
        .filter(read -> !read.certificates().isEmpty())
        .orElseThrow(() -> Complaint.usage(Say.NO_CERTIFICATE, beside(name)));
  }

  private ListFile list(Piece piece) {
    return ListFile.at(beside(piece.only(Set.of("file")).text("file")));
  }

  private Policy policy(Piece piece) {
    if (!piece.has("policy")) return Policy.standard();
    Path policy = beside(piece.text("policy"));
    Content.of(policy);
    try {
      return Policy.read(policy);
    } catch (IllegalArgumentException mistake) {
      throw Complaint.usage(Say.BAD_FILE, policy + ": " + mistake.getMessage());
    }
  }

  private Path beside(String name) {
    return file.toAbsolutePath().resolveSibling(name);
  }
}
