package org.kense.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** The working time of an institution, in seconds from the calendar's first day on. */
final class WorkedTime {
  private final ShiftCount shifts;
  private final OpenHours open;
  private final long[] lengths;

  private WorkedTime(ShiftCount shifts, OpenHours open, long[] lengths) {
    this.shifts = shifts;
    this.open = open;
    this.lengths = lengths;
  }

  static WorkedTime of(WorkCalendar calendar, WorkHours hours) {
    ShiftCount shifts = calendar.shifts();
    return new WorkedTime(shifts, new OpenHours(shifts.calendar(), hours), shifts.lengths(hours));
  }

  /** The day of an instant; 24:00 still belongs to the day that it ends. */
  LocalDate dayOf(Instant at) {
    ZonedDateTime local = at.atZone(open.zone());
    LocalDate date = local.toLocalDate();
    return local.toLocalTime().equals(LocalTime.MIDNIGHT) ? date.minusDays(1) : date;
  }

  boolean knows(Instant at) {
    LocalDate day = dayOf(at);
    return !day.isBefore(shifts.calendar().first()) && !day.isAfter(shifts.calendar().last());
  }

  /** What was worked up to the end of a day. */
  long through(LocalDate day) {
    return shifts.seconds(shifts.number(day), lengths);
  }

  /** What is worked on a day. */
  long of(LocalDate day) {
    return through(day) - through(day.minusDays(1));
  }

  /** How many working days lie between two days, neither of them included. */
  int daysBetween(LocalDate first, LocalDate last) {
    return shifts.workdays(shifts.number(last.minusDays(1)))
        - shifts.workdays(shifts.number(first));
  }

  /** What was worked up to an instant. */
  long upTo(Instant at) {
    LocalDate day = dayOf(at);
    long seconds = through(day.minusDays(1));
    for (Span span : open.spans(day)) {
      Span before = span.until(at);
      if (!before.empty()) seconds += before.length().toSeconds();
    }
    return seconds;
  }

  /** The first instant by which so much was worked. */
  Instant at(long seconds) {
    LocalDate day = dayBy(seconds);
    long left = seconds - through(day.minusDays(1));
    for (Span span : open.spans(day)) {
      long length = span.length().toSeconds();
      if (left <= length) return span.from().plusSeconds(left);
      left -= length;
    }
    throw new IllegalArgumentException("nobody works as long: " + seconds + " seconds");
  }

  // The table of counts only grows, so halving finds the day in a dozen steps.
  private LocalDate dayBy(long seconds) {
    LocalDate first = shifts.calendar().first();
    int before = 0;
    int enough = shifts.number(shifts.calendar().last());
    while (enough - before > 1) {
      int middle = (before + enough) >>> 1;
      if (shifts.seconds(middle, lengths) < seconds) before = middle;
      else enough = middle;
    }
    return first.plusDays(enough - 1L);
  }
}
