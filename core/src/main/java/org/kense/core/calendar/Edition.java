package org.kense.core.calendar;

import java.time.LocalDate;
import java.util.Objects;

/** Which calendar, in which version, and how far its knowledge reaches. */
public record Edition(
    String code, String version, LocalDate first, LocalDate officialUntil, LocalDate last) {
  public Edition {
    if (code.isBlank()) throw new IllegalArgumentException("a calendar without a code");
    if (version.isBlank()) throw new IllegalArgumentException("a calendar without a version");
    Objects.requireNonNull(first, "first");
    if (officialUntil.isBefore(first) || last.isBefore(officialUntil)) {
      throw new IllegalArgumentException(
          "%s is not in the order first, official until, last".formatted(code));
    }
  }

  boolean knows(LocalDate date) {
    return !date.isBefore(first) && !date.isAfter(last);
  }

  void requireKnown(LocalDate date) {
    if (!knows(date)) throw beyond(date);
  }

  BeyondCalendar beyond(LocalDate date) {
    return new BeyondCalendar(code, date, first, last);
  }
}
