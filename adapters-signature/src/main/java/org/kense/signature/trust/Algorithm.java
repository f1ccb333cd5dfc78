package org.kense.signature.trust;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kense.core.port.SignatureVerifier.Verdict;

/**
 * An algorithm and how long it is accepted.
 *
 * @param name as Java's providers call it
 * @param digest the one that belongs to it; empty where it goes with any
 * @param until the last day in UTC; {@link LocalDate#MIN} where it was never accepted
 */
record Algorithm(String name, Optional<String> digest, LocalDate until) {
  private static final Pattern WRITTEN =
      Pattern.compile("(\\S+)(?: with (\\S+))?(?: until (never|\\d{4}-\\d{2}-\\d{2}))?");

  /** Read from {@code NAME [with DIGEST] [until DAY|never]}. */
  static Algorithm read(String text) {
    var written = WRITTEN.matcher(text.strip());
    if (!written.matches()) throw new IllegalArgumentException("not an algorithm: " + text);
    return new Algorithm(
        written.group(1),
        Optional.ofNullable(written.group(2)),
        Optional.ofNullable(written.group(3)).map(Algorithm::day).orElse(LocalDate.MAX));
  }

  private static LocalDate day(String written) {
    return written.equals("never") ? LocalDate.MIN : LocalDate.parse(written);
  }

  /** Whether what was there at this time may rest on it. */
  Verdict at(Instant time) {
    return LocalDate.ofInstant(time, ZoneOffset.UTC).isAfter(until)
        ? Verdict.INVALID
        : Verdict.VALID;
  }

  boolean isBroken() {
    return until.equals(LocalDate.MIN);
  }

  /** What a signature's key is of, such as RSA, whatever the digest. */
  String kind() {
    return name.replaceFirst("^.*with", "");
  }

  boolean goesWith(Algorithm other) {
    return digest.isEmpty() || digest.get().equals(other.name);
  }

  /** The name of this signature over a digest. */
  String over(Algorithm other) {
    return digest.isPresent() ? name : other.name.replace("SHA-", "SHA") + "with" + name;
  }
}
