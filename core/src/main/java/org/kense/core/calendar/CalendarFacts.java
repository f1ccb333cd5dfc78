package org.kense.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What makes a calendar: its odd days, its shortened ones, and what working weekends replace. */
public record CalendarFacts(
    List<CalendarDay> days, Set<LocalDate> shortened, Map<LocalDate, LocalDate> replaced) {
  public CalendarFacts {
    days = List.copyOf(days);
    shortened = Set.copyOf(shortened);
    replaced = Map.copyOf(replaced);
    for (CalendarDay day : days) check(day);
  }

  /** The days by their date. */
  Map<LocalDate, CalendarDay> byDate() {
    Map<LocalDate, CalendarDay> byDate = HashMap.newHashMap(days.size());
    for (CalendarDay day : days) {
      if (byDate.put(day.date(), day) != null) {
        throw new IllegalArgumentException("two facts about " + day.date());
      }
    }
    return byDate;
  }

  static boolean weekend(DayOfWeek day) {
    return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
  }

  private static void check(CalendarDay day) {
    boolean possible =
        switch (day.kind()) {
          case HOLIDAY -> true;
          case WORKING_WEEKEND -> weekend(day.date().getDayOfWeek());
          case MOVED_DAY_OFF, EXTRA_DAY_OFF, NONWORKING_BY_DECREE ->
              !weekend(day.date().getDayOfWeek());
        };
    if (!possible) throw new IllegalArgumentException(day.date() + " cannot be " + day.kind());
  }
}
