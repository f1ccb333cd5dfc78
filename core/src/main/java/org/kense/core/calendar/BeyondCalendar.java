package org.kense.core.calendar;

import java.time.LocalDate;

/** A calendar was asked about a day whose holidays nobody knows. */
public final class BeyondCalendar extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final LocalDate date;
  private final LocalDate first;
  private final LocalDate last;

  public BeyondCalendar(String code, LocalDate date, LocalDate first, LocalDate last) {
    super(
        "the calendar %s knows the days from %s to %s, not %s".formatted(code, first, last, date));
    this.code = code;
    this.date = date;
    this.first = first;
    this.last = last;
  }

  public String code() {
    return code;
  }

  /** The day that was asked for, or the day after the last when a count ran out of days. */
  public LocalDate date() {
    return date;
  }

  public LocalDate first() {
    return first;
  }

  public LocalDate last() {
    return last;
  }
}
