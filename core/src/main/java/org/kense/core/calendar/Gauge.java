package org.kense.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** In which measure the time of a limit is told, and how pauses take from it. */
record Gauge(Measure measure, Cut cut, OpenHours open) {
  /** What pauses take. */
  enum Cut {
    NOTHING,
    EXACTLY,
    WHOLE_DAYS
  }

  static Gauge of(Deadline deadline, Timetable timetable, List<Span> pauses) {
    OpenHours open = new OpenHours(timetable.calendar().shifts().calendar(), timetable.hours());
    Counting counting = new Counting(open, new Pauses(pauses));
    return of(deadline.limit(), Start.of(deadline.start(), open), counting);
  }

  private static Gauge of(TimeLimit limit, Start start, Counting counting) {
    OpenHours open = counting.open();
    return switch (limit) {
      case TimeLimit.WorkingDays days -> new Gauge(Measure.WORKING_TIME, Cut.WHOLE_DAYS, open);
      case TimeLimit.WorkingMinutes exact -> new Gauge(Measure.WORKING_TIME, Cut.EXACTLY, open);
      case TimeLimit.CalendarDays days -> new Gauge(Measure.WALL_CLOCK, Cut.WHOLE_DAYS, open);
      case TimeLimit.Elapsed exact -> new Gauge(Measure.WALL_CLOCK, Cut.EXACTLY, open);
      case TimeLimit.AtOnce once -> new Gauge(Measure.WALL_CLOCK, Cut.EXACTLY, open);
      case TimeLimit.FixedDay fixed -> new Gauge(Measure.WALL_CLOCK, Cut.NOTHING, open);
      case TimeLimit.BeforeDay before -> new Gauge(Measure.WALL_CLOCK, Cut.NOTHING, open);
      case TimeLimit.WorkingDaysAhead ahead -> new Gauge(Measure.WORKING_TIME, Cut.NOTHING, open);
      case TimeLimit.Range range -> of(range.latest(), start, counting);
      case TimeLimit.Earliest several -> of(counting.first(several, start), start, counting);
      case TimeLimit.Concerning(TimeLimit rule, LocalDate day) ->
          of(rule, start.concerning(day), counting);
      case TimeLimit.Chain chain -> ofLinks(chain, start, counting);
    };
  }

  // In a chain somebody has to work if any of its links asks for work, and loses whole days if any
  // of them counts days.
  private static Gauge ofLinks(TimeLimit.Chain chain, Start start, Counting counting) {
    return chain.links().stream()
        .map(link -> of(link, start, counting))
        .reduce(Gauge::and)
        .orElseThrow();
  }

  private Gauge and(Gauge other) {
    return new Gauge(
        measure == Measure.WORKING_TIME ? measure : other.measure,
        cut.compareTo(other.cut) > 0 ? cut : other.cut,
        open);
  }

  /** Where a pause that begins or ends at an instant begins or ends to take from the limit. */
  Instant cut(Instant at, Instant start) {
    return switch (cut) {
      case NOTHING -> start;
      case EXACTLY -> at;
      case WHOLE_DAYS -> wholeDays(at, start);
    };
  }

  // The start day is not counted, so no pause takes anything from it.
  private Instant wholeDays(Instant at, Instant start) {
    Instant ended = ended(at);
    Instant startDay = open.endOfDay(open.dateOf(start));
    return ended.isBefore(startDay) ? startDay : ended;
  }

  /** The end of the last day that had ended by then. */
  private Instant ended(Instant at) {
    LocalDate date = open.dateOf(at);
    boolean over =
        measure == Measure.WORKING_TIME
            && !(open.calendar().working(date) && open.closing(date).isAfter(at));
    return over ? at : open.endOfDay(date.minusDays(1));
  }
}
