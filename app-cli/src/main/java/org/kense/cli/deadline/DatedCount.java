package org.kense.cli.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.kense.core.calendar.TimeLimit;
import org.kense.core.calendar.WorkCalendar;

/** Counts a limit in days from one date to another, whatever the hours. */
final class DatedCount {
  private DatedCount() {}

  /** Empty where the limit begins or ends at a time of day, or looks to another day. */
  static Optional<LocalDate> due(LocalDate start, TimeLimit limit, WorkCalendar calendar) {
    return switch (limit) {
      case TimeLimit.WorkingDays(int count) -> Optional.of(calendar.plusWorkingDays(start, count));
      case TimeLimit.CalendarDays days -> Optional.of(calendarDay(start, days, calendar));
      case TimeLimit.WorkingMinutes none -> Optional.empty();
      case TimeLimit.Elapsed none -> Optional.empty();
      case TimeLimit.Range none -> Optional.empty();
      case TimeLimit.Earliest none -> Optional.empty();
      case TimeLimit.Chain none -> Optional.empty();
      case TimeLimit.FixedDay none -> Optional.empty();
      case TimeLimit.BeforeDay none -> Optional.empty();
      case TimeLimit.WorkingDaysAhead none -> Optional.empty();
      case TimeLimit.Concerning none -> Optional.empty();
      case TimeLimit.AtOnce none -> Optional.empty();
    };
  }

  private static LocalDate calendarDay(
      LocalDate start, TimeLimit.CalendarDays days, WorkCalendar calendar) {
    calendar.requireKnown(start);
    LocalDate day = start.plusDays(days.count());
    calendar.requireKnown(day);
    return switch (days.roll()) {
      case NONE -> day;
      case NEXT_WORKING_DAY -> calendar.workingDayOrNext(day);
    };
  }
}
