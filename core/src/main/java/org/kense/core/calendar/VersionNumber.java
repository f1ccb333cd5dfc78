package org.kense.core.calendar;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a calendar's version, such as 2026.1.
 *
 * @param year counted up by what ships with Kense
 * @param count counted up by what a house imports on top of it
 */
public record VersionNumber(int year, int count) implements Comparable<VersionNumber> {
  private static final Pattern WRITTEN = Pattern.compile("([0-9]{4})\\.([1-9][0-9]{0,5})");
  private static final Comparator<VersionNumber> ORDER =
      Comparator.comparingInt(VersionNumber::year).thenComparingInt(VersionNumber::count);

  /** Empty where the text is no such number. */
  public static Optional<VersionNumber> read(String text) {
    var match = WRITTEN.matcher(text);
    return match.matches()
        ? Optional.of(
            new VersionNumber(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
        : Optional.empty();
  }

  /** What an import on top of this version makes. */
  public VersionNumber next() {
    return new VersionNumber(year, count + 1);
  }

  @Override
  public int compareTo(VersionNumber other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return year + "." + count;
  }
}
