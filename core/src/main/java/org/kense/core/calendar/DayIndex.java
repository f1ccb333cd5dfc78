package org.kense.core.calendar;

import java.time.LocalDate;
import java.util.BitSet;

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

  /** The chosen days of so many, the first of which has the number 0. */
  static DayIndex of(LocalDate first, int length, BitSet chosen) {
    int[] upTo = new int[length];
    LocalDate[] days = new LocalDate[chosen.cardinality()];
    int number = 0;
    for (int i = 0; i < length; i++) {
      if (chosen.get(i)) days[number++] = first.plusDays(i);
      upTo[i] = number;
    }
    return new DayIndex(first.toEpochDay(), upTo, days);
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
