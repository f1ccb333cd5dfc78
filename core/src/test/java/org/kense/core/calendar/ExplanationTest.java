package org.kense.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private final Office kazakh = Office.in("KZ");

  @Test
  void it_goes_from_the_rule_over_each_day_to_the_closing_time() {
    var friday = day(6);
    var sunday = kazakh.timetable().calendar().fact(day(8)).orElseThrow();
    var monday = kazakh.timetable().calendar().fact(day(9)).orElseThrow();

    var deadline = kazakh.deadline("2 working days", LocalDateTime.parse("2026-03-05T16:40"));
    var steps = kazakh.timetable().explain(deadline, List.of()).steps();

    assertEquals(
        List.of(
            new Step.Rule(new TimeLimit.WorkingDays(2), Office.BASIS),
            new Step.StartedOn(deadline.start()),
            new Step.NotCounted(day(5), new Why.StartDay()),
            new Step.Counted(friday, 1),
            new Step.NotCounted(day(7), new Why.Weekend()),
            new Step.NotCounted(day(8), new Why.DayOff(sunday)),
            new Step.NotCounted(day(9), new Why.DayOff(monday)),
            new Step.Counted(day(10), 2),
            new Step.Falls(deadline.at(), Step.End.CLOSING_TIME)),
        steps);
  }

  @Test
  void a_day_off_names_its_act_or_that_none_is_recorded() {
    var calendar = kazakh.timetable().calendar();

    var holiday = calendar.fact(day(8)).orElseThrow();
    var movedIn2025 = calendar.fact(LocalDate.of(2025, 1, 3)).orElseThrow();

    assertEquals(Optional.of("kz-267-2001-5"), holiday.act());
    assertEquals(Optional.empty(), movedIn2025.act());
  }

  @Test
  void a_pause_is_told_and_so_is_each_day_that_it_takes() {
    var pause = kazakh.pause("2026-03-03T10:00", "2026-03-04T10:00", "payment");
    var later = kazakh.pause("2026-03-20T10:00", "2026-03-21T10:00", "outage");
    var start = LocalDateTime.parse("2026-03-02T10:00");

    var deadline = kazakh.deadline("1 working day", start);
    var explanation = kazakh.timetable().explain(deadline, List.of(later, pause));

    assertEquals(
        List.of(
            new Step.Rule(new TimeLimit.WorkingDays(1), Office.BASIS),
            new Step.StartedOn(deadline.start()),
            new Step.Paused(pause),
            new Step.NotCounted(day(2), new Why.StartDay()),
            new Step.NotCounted(day(3), new Why.Stopped(pause)),
            new Step.Counted(day(4), 1),
            new Step.Falls(explanation.deadline().at(), Step.End.CLOSING_TIME)),
        explanation.steps());
    assertEquals(
        LocalDateTime.parse("2026-03-04T18:00"), kazakh.local(explanation.deadline().at()));
  }

  @Test
  void a_working_saturday_and_an_eve_are_told() {
    var russian = Office.in("RU");
    var saturday = LocalDate.of(2024, 11, 2);
    var worked = russian.timetable().calendar().fact(saturday).orElseThrow();

    var deadline = russian.deadline("1 working day", LocalDateTime.parse("2024-11-01T10:00"));
    var steps = russian.timetable().explain(deadline, List.of()).steps();

    assertEquals(
        List.of(
            new Step.WorkedWeekend(worked),
            new Step.Counted(saturday, 1),
            new Step.Falls(deadline.at(), Step.End.CLOSING_TIME_OF_AN_EVE)),
        steps.subList(3, steps.size()));
  }

  @Test
  void a_limit_that_rolls_tells_the_days_it_could_not_end_on() {
    var monday = kazakh.timetable().calendar().fact(day(9)).orElseThrow();
    var sunday = kazakh.timetable().calendar().fact(day(8)).orElseThrow();

    var deadline =
        kazakh.deadline("1 calendar day rolled", LocalDateTime.parse("2026-03-06T10:00"));
    var steps = kazakh.timetable().explain(deadline, List.of()).steps();

    assertEquals(
        List.of(
            new Step.Counted(day(7), 1),
            new Step.RolledOver(day(7), new Why.Weekend()),
            new Step.RolledOver(day(8), new Why.DayOff(sunday)),
            new Step.RolledOver(day(9), new Why.DayOff(monday)),
            new Step.Falls(deadline.at(), Step.End.END_OF_DAY)),
        steps.subList(3, steps.size()));
  }

  @Test
  void working_minutes_are_told_day_by_day() {
    var deadline = kazakh.deadline("15 working minutes", LocalDateTime.parse("2026-02-06T17:50"));

    var steps = kazakh.timetable().explain(deadline, List.of()).steps();

    assertEquals(
        List.of(
            new Step.Worked(LocalDate.of(2026, 2, 6), Duration.ofMinutes(10)),
            new Step.NotCounted(LocalDate.of(2026, 2, 7), new Why.Weekend()),
            new Step.NotCounted(LocalDate.of(2026, 2, 8), new Why.Weekend()),
            new Step.Worked(LocalDate.of(2026, 2, 9), Duration.ofMinutes(5)),
            new Step.Falls(deadline.at(), Step.End.EXACT_TIME)),
        steps.subList(2, steps.size()));
  }

  @Test
  void of_several_limits_each_end_is_told_and_the_days_of_the_first() {
    var start = LocalDateTime.parse("2026-04-29T10:00");
    var may = TimeLimits.read("by 1 May").orElseThrow();
    var day = new TimeLimit.WorkingDays(1);

    var deadline = kazakh.deadline("first of 1 working day; by 1 May", start);
    var steps = kazakh.timetable().explain(deadline, List.of()).steps();

    assertEquals(
        List.of(
            new Step.Compared(day, kazakh.at(LocalDateTime.parse("2026-04-30T18:00"))),
            new Step.Compared(may, kazakh.at(LocalDateTime.parse("2026-05-02T00:00"))),
            new Step.NotCounted(LocalDate.of(2026, 4, 29), new Why.StartDay()),
            new Step.Counted(LocalDate.of(2026, 4, 30), 1),
            new Step.Falls(deadline.at(), Step.End.CLOSING_TIME)),
        steps.subList(2, steps.size()));
  }

  @Test
  void a_range_tells_what_is_too_soon() {
    var deadline = kazakh.deadline("2 to 8 calendar days", LocalDateTime.parse("2026-03-02T10:00"));

    var steps = kazakh.timetable().explain(deadline, List.of()).steps();

    assertTrue(steps.contains(new Step.NotBefore(deadline.earliest())));
    assertTrue(steps.contains(new Step.Counted(day(10), 8)));
  }

  private static LocalDate day(int ofMarch) {
    return LocalDate.of(2026, 3, ofMarch);
  }
}
