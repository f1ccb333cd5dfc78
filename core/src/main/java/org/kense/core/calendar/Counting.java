package org.kense.core.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;

/** One count: a limit from a start, with the pauses there were. */
record Counting(OpenHours open, Pauses pauses) {

  Due due(TimeLimit limit, Instant start) {
    return due(limit, Start.of(start, open));
  }

  Due due(TimeLimit limit, Start start) {
    return switch (limit) {
      case TimeLimit.WorkingDays days -> closing(workingDay(days, start));
      case TimeLimit.CalendarDays days -> midnight(calendarDay(days, start));
      case TimeLimit.WorkingMinutes minutes -> exactly(workingMinutes(minutes, start));
      case TimeLimit.Elapsed elapsed -> exactly(pauses.after(start.at(), elapsed.duration()));
      case TimeLimit.Range range -> range(range, start);
      case TimeLimit.Earliest several -> earliest(several, start);
      case TimeLimit.Chain chain -> chain(chain, start);
      case TimeLimit.FixedDay fixed -> midnight(fixedDay(fixed, start));
      case TimeLimit.BeforeDay before -> midnight(start.concerned().minusDays(1));
      case TimeLimit.WorkingDaysAhead ahead -> closing(ahead(ahead, start));
      case TimeLimit.Concerning(TimeLimit rule, LocalDate day) -> due(rule, start.concerning(day));
      case TimeLimit.AtOnce once -> exactly(pauses.after(start.at(), Duration.ZERO));
    };
  }

  /** The limit of several that ends first; of two that end together, the one named first. */
  TimeLimit first(TimeLimit.Earliest several, Start start) {
    return several.limits().stream()
        .filter(limit -> !begun(limit, start))
        .min(Comparator.comparing(limit -> due(limit, start).at()))
        .orElse(several.limits().getFirst());
  }

  /** Whether a day had begun already before which something was to be done (EPO-A.2). */
  boolean begun(TimeLimit limit, Start start) {
    return limit instanceof TimeLimit.BeforeDay && !due(limit, start).at().isAfter(start.at());
  }

  /** The last of the days, before a limit that ends on a day off is rolled on. */
  LocalDate unrolled(TimeLimit.CalendarDays days, Start start) {
    return new DayCount.OfAllDays(open).plus(start.day(), days.count(), pauses);
  }

  private LocalDate workingDay(TimeLimit.WorkingDays days, Start start) {
    return new DayCount.OfWorkingDays(open).plus(start.day(), days.count(), pauses);
  }

  private LocalDate calendarDay(TimeLimit.CalendarDays days, Start start) {
    LocalDate last = unrolled(days, start);
    return switch (days.roll()) {
      case NONE -> last;
      case NEXT_WORKING_DAY -> rolled(last);
    };
  }

  // A limit cannot end while its clock stands still, so the day it rolls to has to run as well.
  private LocalDate rolled(LocalDate last) {
    LocalDate day = open.calendar().workingDayOrNext(last);
    while (pauses.stoppedAtEnd(open.endOfDay(day))) day = open.calendar().nextWorkingDay(day);
    return day;
  }

  private Instant workingMinutes(TimeLimit.WorkingMinutes minutes, Start start) {
    List<Span> used =
        new WorkingTime(open, pauses).used(start.at(), Duration.ofMinutes(minutes.count()));
    return used.getLast().to();
  }

  private LocalDate fixedDay(TimeLimit.FixedDay fixed, Start start) {
    LocalDate date = start.day();
    MonthDay day = fixed.day();
    LocalDate same = day.atYear(date.getYear());
    return switch (fixed.of()) {
      case YEAR_OF_START -> same;
      case NEXT -> same.isBefore(date) ? day.atYear(date.getYear() + 1) : same;
      case PRECEDING_YEAR -> lastBefore(start.concerned(), day);
    };
  }

  private static LocalDate lastBefore(LocalDate date, MonthDay day) {
    LocalDate same = day.atYear(date.getYear());
    return same.isBefore(date) ? same : day.atYear(date.getYear() - 1);
  }

  private LocalDate ahead(TimeLimit.WorkingDaysAhead ahead, Start start) {
    return open.calendar().workingDaysAhead(start.concerned(), ahead.count());
  }

  private Due range(TimeLimit.Range range, Start start) {
    Due latest = due(range.latest(), start);
    return new Due(due(range.earliest(), start).at(), latest.at(), latest.day());
  }

  private Due earliest(TimeLimit.Earliest several, Start start) {
    return due(first(several, start), start);
  }

  private Due chain(TimeLimit.Chain chain, Start start) {
    Due earliest = Due.at(start.at(), start.day());
    Due latest = earliest;
    for (TimeLimit link : chain.links()) {
      earliest = due(soonest(link), start.next(earliest));
      latest = due(link, start.next(latest));
    }
    return new Due(earliest.at(), latest.at(), latest.day());
  }

  private static TimeLimit soonest(TimeLimit link) {
    return link instanceof TimeLimit.Range range ? range.earliest() : link;
  }

  private Due closing(LocalDate day) {
    return Due.at(open.closing(day), day);
  }

  private Due midnight(LocalDate day) {
    return Due.at(open.endOfDay(day), day);
  }

  private Due exactly(Instant at) {
    return Due.at(at, open.dateOf(at));
  }
}
