package org.kense.core.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Some days of a span, numbered: how many lie up to a date, and which is the n-th.
 *
 * <p>Both are one look into a table, so that counting takes the same time for any number of days.
 */
final class DayIndex {
  private final long start;
  private final int[] upTo;
  private final LocalDate[] days;

  private DayIndex(long start, int[] upTo, LocalDate[] days) {
    this.start = start;
    this.upTo = upTo;
    this.days = days;
  }

  static DayIndex of(LocalDate first, LocalDate last, Predicate<LocalDate> chosen) {
    int[] upTo = new int[(int) (last.toEpochDay() - first.toEpochDay()) + 1];
    List<LocalDate> days = new ArrayList<>(upTo.length);
    LocalDate date = first;
    for (int i = 0; i < upTo.length; i++, date = date.plusDays(1)) {
      if (chosen.test(date)) days.add(date);
      upTo[i] = days.size();
    }
    return new DayIndex(first.toEpochDay(), upTo, days.toArray(LocalDate[]::new));
  }

  /** How many there are, up to and including this date, which must lie in the span. */
  int upTo(LocalDate date) {
    return upTo[(int) (date.toEpochDay() - start)];
  }

  int size() {
    return days.length;
  }

  /** The n-th, counted from 1. */
  LocalDate get(int number) {
    return days[number - 1];
  }
}
