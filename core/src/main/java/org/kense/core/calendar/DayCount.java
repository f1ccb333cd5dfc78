package org.kense.core.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** How days of one unit are counted, and when each of them ends. */
sealed interface DayCount {

  /** The last of so many days, the first of them coming after the start day. */
  LocalDate plus(LocalDate start, int count);

  Instant end(LocalDate day);

  /** How many of the days after the start day have ended by then, at that instant included. */
  int ended(LocalDate start, Instant by);

  /**
   * The last of so many days, not counting those at whose end the clock stood still.
   *
   * <p>Takes one step for each pause, whatever the number of days.
   */
  default LocalDate plus(LocalDate start, int count, Pauses pauses) {
    int needed = count;
    LocalDate due = plus(start, needed);
    for (Span pause : pauses.spans()) {
      if (!pause.from().isBefore(end(due))) return due;
      needed += ended(start, pause.to()) - ended(start, pause.from());
      due = plus(start, needed);
    }
    return due;
  }

  /** Working days: each ends at closing time. */
  record OfWorkingDays(OpenHours open) implements DayCount {
    @Override
    public LocalDate plus(LocalDate start, int count) {
      return open.calendar().plusWorkingDays(start, count);
    }

    @Override
    public Instant end(LocalDate day) {
      return open.closing(day);
    }

    @Override
    public int ended(LocalDate start, Instant by) {
      LocalDate date = open.dateOf(by);
      if (!date.isAfter(start)) return 0;
      int days = open.calendar().workingDaysBetween(start, date);
      return open.calendar().working(date) && end(date).isAfter(by) ? days - 1 : days;
    }
  }

  /** Days of whatever kind: each ends at 24:00. */
  record OfAllDays(OpenHours open) implements DayCount {
    @Override
    public LocalDate plus(LocalDate start, int count) {
      return start.plusDays(count);
    }

    @Override
    public Instant end(LocalDate day) {
      return open.endOfDay(day);
    }

    @Override
    public int ended(LocalDate start, Instant by) {
      long days = open.dateOf(by).toEpochDay() - start.toEpochDay() - 1;
      return (int) Math.max(0, days);
    }
  }
}
