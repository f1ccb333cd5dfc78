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
    var key =
        all.stream()
            .filter(seal -> sheet.issued() && seal.seals(sheet.origin()))
            .map(Seal::key)
            .findFirst();
    key.filter(it -> !it.holds(at)).ifPresent(it -> ranOut(sheet, it));
    return key;
  }

  private static void ranOut(Sheet sheet, SealKey key) {
    throw new IllegalStateException(
        "the seal of %s does not hold now, but from %s to %s"
            .formatted(
                sheet.origin().institution(),
                key.certificate().getNotBefore().toInstant(),
                key.certificate().getNotAfter().toInstant()));
  }
}
