package org.kense.core.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The days of a span, numbered from 0.
 *
 * <p>By a table of its months, which is quicker than to count each date from 1970.
 */
final class DayNumbers {
  private static final int MONTHS = 12;
  private static final int OUTSIDE = -1;

  private final int firstYear;
  private final int length;
  private final int[] zeroth;

  private DayNumbers(int firstYear, int length, int... zeroth) {
    this.firstYear = firstYear;
    this.length = length;
    this.zeroth = zeroth;
  }

  static DayNumbers of(LocalDate first, LocalDate last) {
    int[] zeroth = new int[(last.getYear() - first.getYear() + 1) * MONTHS];
    YearMonth january = YearMonth.of(first.getYear(), 1);
    for (int month = 0; month < zeroth.length; month++) {
      zeroth[month] = between(first, january.plusMonths(month).atDay(1)) - 1;
    }
    return new DayNumbers(first.getYear(), between(first, last) + 1, zeroth);
  }

  /** The number of a date; negative if it lies outside the span. */
  int of(LocalDate date) {
    int year = date.getYear() - firstYear;
    if (year < 0 || year >= zeroth.length / MONTHS) return OUTSIDE;
    int number = zeroth[year * MONTHS + date.getMonthValue() - 1] + date.getDayOfMonth();
    return number < length ? number : OUTSIDE;
  }

  /** How many days there are. */
  int length() {
    return length;
  }

  private static int between(LocalDate first, LocalDate later) {
    return (int) ChronoUnit.DAYS.between(first, later);
  }
}
