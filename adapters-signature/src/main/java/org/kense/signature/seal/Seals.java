package org.kense.signature.seal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kense.core.words.Sheet;

/** All seals of a house; the first that may seal a sheet does. */
public record Seals(List<Seal> all) {
  public Seals {
    all = List.copyOf(all);
  }

  /** A house in which nothing is sealed. */
  public static Seals none() {
    return new Seals(List.of());
  }

  /**
   * The key for a sheet; empty where nobody issues it, or its institution has no seal for it.
   *
   * <p>A seal that has run out stops the press: a sheet without one must not go out unnoticed.
   */
  public Optional<SealKey> key(Sheet sheet, Instant at) {
    return sheet.issued() ? key(sheet.origin(), at) : Optional.empty();
  }

  /** The same for what is issued and no sheet. */
  public Optional<SealKey> key(Sheet.Origin origin, Instant at) {
    var key = all.stream().filter(seal -> seal.seals(origin)).map(Seal::key).findFirst();
    key.filter(it -> !it.holds(at)).ifPresent(it -> ranOut(origin, it));
    return key;
  }

  private static void ranOut(Sheet.Origin origin, SealKey key) {
    throw new IllegalStateException(
        "the seal of %s does not hold now, but from %s to %s"
            .formatted(
                origin.institution(),
                key.certificate().getNotBefore().toInstant(),
                key.certificate().getNotAfter().toInstant()));
  }
}
