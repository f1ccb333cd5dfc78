package org.kense.core.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kense.core.calendar.CalendarDay;
import org.kense.core.calendar.Step;
import org.kense.core.calendar.Why;

/** Puts together the days in a row of which an explanation says the same. */
final class Runs {
  private Runs() {}

  static List<List<Step>> of(List<Step> steps) {
    List<List<Step>> runs = new ArrayList<>();
    for (Step step : steps) {
      if (runs.isEmpty() || !continues(runs.getLast().getLast(), step)) runs.add(new ArrayList<>());
      runs.getLast().add(step);
    }
    return runs;
  }

  private static boolean continues(Step before, Step step) {
    return switch (step) {
      case Step.Counted(LocalDate date, int number) ->
          before instanceof Step.Counted last && last.date().plusDays(1).equals(date);
      case Step.NotCounted(LocalDate date, Why why) ->
          before instanceof Step.NotCounted last
              && last.date().plusDays(1).equals(date)
              && alike(last.why(), why);
      case Step.RolledOver(LocalDate date, Why why) ->
          before instanceof Step.RolledOver last && alike(last.why(), why);
      case Step.Rule alone -> false;
      case Step.Compared alone -> false;
      case Step.Arrived alone -> false;
      case Step.Begun alone -> false;
      case Step.Concerns alone -> false;
      case Step.OfFiveDays alone -> false;
      case Step.StartedOn alone -> false;
      case Step.Linked alone -> false;
      case Step.Paused alone -> false;
      case Step.WorkedWeekend alone -> false;
      case Step.WorkedByRule alone -> false;
      case Step.Worked alone -> false;
      case Step.NotBefore alone -> false;
      case Step.Falls alone -> false;
      case Step.CountedWith alone -> false;
      case Step.Provisional alone -> false;
    };
  }

  private static boolean alike(Why one, Why other) {
    Optional<CalendarDay> day = day(one);
    return day.isPresent()
        ? day.equals(day(other).map(it -> on(day.get(), it)))
        : one.equals(other);
  }

  private static Optional<CalendarDay> day(Why why) {
    return why instanceof Why.DayOff off ? Optional.of(off.day()) : Optional.empty();
  }

  // The same day on another date, so that only what is said of it is compared.
  private static CalendarDay on(CalendarDay date, CalendarDay day) {
    return new CalendarDay(date.date(), day.kind(), day.name(), day.act());
  }
}
