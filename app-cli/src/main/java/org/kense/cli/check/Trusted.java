package org.kense.cli.check;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.function.Supplier;
import org.kense.signature.seal.Seals;
import org.kense.signature.trust.Authority;
import org.kense.signature.trust.Material;

/**
 * Whose signatures on paper are believed.
 *
 * @param material what is at hand about certificates, whenever paper is checked
 */
public record Trusted(List<X509Certificate> roots, Supplier<Material> material) {
  public Trusted {
    roots = List.copyOf(roots);
  }

  /** Those who stand above these seals: what their house printed, it believes. */
  public static Trusted of(Seals seals) {
    return new Trusted(
        seals.all().stream()
            .map(seal -> seal.key().chain().getLast())
            .filter(Authority::is)
            .distinct()
            .toList(),
        () -> Material.NONE);
  }
}
