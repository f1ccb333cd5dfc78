package org.kense.core.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads 2026-03-21 without the machinery of {@code DateTimeFormatter}, which is slow to start. */
final class IsoDate {
  private static final int LENGTH = 10;

  private IsoDate() {}

  static LocalDate of(String text) {
    if (text.length() != LENGTH) throw new IllegalStateException("not a date: " + text);
    return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, LENGTH));
  }

  /** Empty if the text is no date. */
  static Optional<LocalDate> read(String text) {
    if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) return Optional.empty();
    try {
      return Optional.of(of(text));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
