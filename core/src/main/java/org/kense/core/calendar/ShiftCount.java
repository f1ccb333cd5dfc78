package org.kense.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How many working days there are up to each day, apart by whose hours they take and by eve.
 *
 * <p>That is all a calendar has to say of working time: any hours, multiplied with these counts,
 * give the time worked up to a day, however far away, in the same few steps.
 */
final class ShiftCount {
  /** A weekday whose hours hold, on a day of full length or on an eve. */
  record Kind(DayOfWeek hours, boolean eve) {
    private static final int ALL = 2 * DayOfWeek.values().length;

    private static Kind of(int index) {
      return new Kind(DayOfWeek.of(index / 2 + 1), index % 2 == 1);
    }

    private static int index(WorkCalendar calendar, LocalDate date) {
      return (calendar.hoursOf(date).getValue() - 1) * 2 + (calendar.shortened(date) ? 1 : 0);
    }
  }

  private final WorkCalendar calendar;
  private final int[][] upTo;

  private ShiftCount(WorkCalendar calendar, int[][] upTo) {
    this.calendar = calendar;
    this.upTo = upTo;
  }

  static ShiftCount of(WorkCalendar calendar) {
    int days = (int) ChronoUnit.DAYS.between(calendar.first(), calendar.last()) + 1;
    int[][] upTo = new int[days + 1][];
    upTo[0] = new int[Kind.ALL];
    for (int day = 0; day < days; day++) {
      LocalDate date = calendar.first().plusDays(day);
      upTo[day + 1] = calendar.working(date) ? with(upTo[day], calendar, date) : upTo[day];
    }
    return new ShiftCount(calendar, upTo);
  }

  private static int[] with(int[] before, WorkCalendar calendar, LocalDate date) {
    int[] counts = before.clone();
    counts[Kind.index(calendar, date)]++;
    return counts;
  }

  /** The calendar that was counted: none of its days is refused. */
  WorkCalendar calendar() {
    return calendar;
  }

  /** The seconds of each kind of day by these hours; nothing for one that never comes. */
  long[] lengths(WorkHours hours) {
    int[] all = upTo[upTo.length - 1];
    long[] lengths = new long[Kind.ALL];
    for (int kind = 0; kind < lengths.length; kind++) {
      if (all[kind] > 0) lengths[kind] = length(Kind.of(kind), hours);
    }
    return lengths;
  }

  private static long length(Kind kind, WorkHours hours) {
    return hours.on(kind.hours()).length(kind.eve()).toSeconds();
  }

  /** The seconds of all days from the first up to a number of them. */
  long seconds(int days, long[] lengths) {
    int[] counts = upTo[days];
    long seconds = 0;
    for (int kind = 0; kind < lengths.length; kind++) seconds += counts[kind] * lengths[kind];
    return seconds;
  }

  /** How many working days there are among so many days from the first. */
  int workdays(int days) {
    int sum = 0;
    for (int count : upTo[days]) sum += count;
    return sum;
  }

  /** How many days there are from the first up to this one, the day before the first included. */
  int number(LocalDate day) {
    if (!day.plusDays(1).equals(calendar.first())) calendar.requireKnown(day);
    return (int) ChronoUnit.DAYS.between(calendar.first(), day) + 1;
  }
}
