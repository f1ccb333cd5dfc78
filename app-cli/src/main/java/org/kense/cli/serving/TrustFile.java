package org.kense.cli.serving;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.cli.yaml.Piece;
import org.kense.cli.yaml.YamlFile;
import org.kense.core.memory.InMemoryRevocationLists;
import org.kense.signature.revocation.RevocationWatch;
import org.kense.signature.revocation.RevocationWatch.Taken;
import org.kense.signature.trust.Material;
import org.kense.signature.trust.MaterialFile;
import org.kense.signature.trust.Policy;
import org.kense.signature.trust.Revocation;
import org.kense.signature.trust.Root;

/**
 * Whose certificates people may sign with, as a file says it; the files that it names lie beside
 * it. That none was revoked is demanded below every root.
 *
 * @param now when it is read
 */
record TrustFile(Path file, Instant now) {
  private static final String HOURLY = "60";
  private static final Set<String> KEYS =
      Set.of("roots", "certificates", "policy", "revocation-lists");

  /** What a file says; everything in it must be of use now. */
  static Plan.Trust read(Path file, Instant now) {
    return new TrustFile(file, now).read();
  }

  private Plan.Trust read() {
    Piece piece = YamlFile.read(file).only(KEYS);
    Material between =
        piece.texts("certificates").stream()
            .map(this::certificates)
            .reduce(Material.NONE, Material::and);
    var lists = piece.pieces("revocation-lists").stream().map(this::place).toList();
    var trust = new Plan.Trust(roots(piece), policy(piece), between, lists);
    trust.files().forEach(list -> require(list, trust));
    return trust;
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

  private ListPlace place(Piece piece) {
    if (piece.has("address")) return address(piece.only(Set.of("address", "every-minutes")));
    return new ListPlace.InFile(beside(piece.only(Set.of("file")).text("file")));
  }

  /** A list is signed, so that it may come without TLS. */
  private static ListPlace address(Piece piece) {
    var text = piece.text("address");
    var minutes = piece.text("every-minutes", HOURLY);
    if (!text.matches("https?://[^/\\s]+\\S*")) throw wrong(piece, text);
    if (!minutes.matches("[1-9][0-9]{0,3}")) throw wrong(piece, "every-minutes");
    try {
      return new ListPlace.AtAddress(new URI(text), Duration.ofMinutes(Long.parseLong(minutes)));
    } catch (URISyntaxException none) {
      throw wrong(piece, text);
    }
  }

  /** What can't be used on the first day would not be missed on it. */
  private void require(Path list, Plan.Trust trust) {
    var reliance = trust.reliance(now);
    var watch = new RevocationWatch(new InMemoryRevocationLists(), reliance);
    if (watch.take(Content.of(list), reliance) == Taken.REFUSED) {
      throw Complaint.usage(Say.NO_LIST, list);
    }
  }

  private static Complaint wrong(Piece piece, String what) {
    return Complaint.usage(Say.BAD_FILE, piece.place() + ": " + what);
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
