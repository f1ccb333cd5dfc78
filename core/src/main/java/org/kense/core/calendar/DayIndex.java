package org.kense.core.calendar;

import java.time.LocalDate;
import java.util.BitSet;

/**
 * Some days of a span: how many lie up to a day, and which is the n-th.
 *
 * <p>Both are one look into a table, so that counting takes the same time for any number of days.
 */
final class DayIndex {
  private final int[] upTo;
  private final int[] numbers;
  private final LocalDate[] dates;

  private DayIndex(int[] upTo, int[] numbers, LocalDate... dates) {
    this.upTo = upTo;
    this.numbers = numbers;
    this.dates = dates;
  }

  /** The chosen days of so many, the first of which has the number 0. */
  static DayIndex of(LocalDate first, int length, BitSet chosen) {
    int[] upTo = new int[length];
    int[] numbers = new int[chosen.cardinality()];
    LocalDate[] dates = new LocalDate[numbers.length];
    int count = 0;
    for (int number = 0; number < length; number++) {
      if (chosen.get(number)) {
        numbers[count] = number;
        dates[count++] = first.plusDays(number);
      }
      upTo[number] = count;
    }
    return new DayIndex(upTo, numbers, dates);
  }

  /** How many of them there are, up to and including the day of this number. */
  int upTo(int number) {
    return upTo[number];
  }

  boolean has(int number) {
    int count = upTo[number];
    return count > 0 && numbers[count - 1] == number;
  }

  int size() {
    return dates.length;
  }

  /** The number in the span of the n-th, counted from 1. */
  int number(int count) {
    return numbers[count - 1];
  }

  /** The n-th, counted from 1. */
  LocalDate date(int count) {
    return dates[count - 1];
  }
}
