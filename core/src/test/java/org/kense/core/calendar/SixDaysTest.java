package org.kense.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A school that works on Saturdays from nine to one, as far as no calendar says otherwise. */
class SixDaysTest {
  private static final Shift SATURDAY = Shift.of(LocalTime.of(9, 0), LocalTime.of(13, 0));

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # country, start,    limit,              due
          # Friday the 6th, Saturday the 7th; Sunday the 8th a holiday, Monday in lieu as the facts have it
          KZ, 2026-03-05T16:40, 2 working days,     2026-03-07T13:00
          KZ, 2026-03-05T16:40, 3 working days,     2026-03-10T18:00
          # Sunday 6 September is a day off, and so is a holiday on a Saturday
          KG, 2026-09-04T10:00, 2 working days,     2026-09-07T18:00
          KG, 2025-03-07T10:00, 1 working day,      2025-03-10T18:00
          # Saturday 4 May 2024 is worked for Wednesday the 8th, with its hours
          KZ, 2024-05-03T10:00, 1 working day,      2024-05-04T18:00
          # ten minutes on Friday, 240 on Saturday, ten on Monday
          KG, 2026-09-04T17:50, 260 working minutes, 2026-09-07T09:10
          KG, 2026-09-04T10:00, 1 calendar day rolled, 2026-09-06T00:00
          """)
  void saturdays_count_unless_the_facts_make_them_a_day_off(
      String country, LocalDateTime start, String limit, LocalDateTime due) {
    var school = school(country);

    var deadline = school.deadline(limit, start);

    assertEquals(due, school.local(deadline.at()));
    assertTrue(deadline.provisional());
  }

  @Test
  void a_deadline_says_that_it_was_counted_so_and_why_it_is_provisional() {
    var school = school("KZ");

    var deadline = school.deadline("2 working days", LocalDateTime.parse("2026-03-05T16:40"));
    var steps = school.timetable().explain(deadline, List.of()).steps();

    assertEquals("KZ@2026.1+six-days", deadline.calendar());
    assertEquals(new Step.OfFiveDays(), steps.getLast());
  }

  @Test
  void the_hours_decide_and_the_calendar_follows() {
    var calendar = ShippedCalendars.of("KZ");
    var saturday = LocalDate.of(2026, 3, 7);

    var six = school("KZ").timetable().calendar();

    assertEquals(Workweek.SIX_DAYS, six.workweek());
    assertTrue(six.working(saturday));
    assertFalse(calendar.working(saturday));
    assertSame(calendar, six.with(Workweek.FIVE_DAYS));
    assertSame(six, calendar.with(Workweek.SIX_DAYS));
    assertSame(calendar, new Timetable(six, Office.in("KZ").timetable().hours()).calendar());
  }

  @Test
  void a_contested_day_is_read_alike_in_both_weeks() {
    var russia = ShippedCalendars.of("RU").with(Workweek.SIX_DAYS).with(Contested.WORKING);

    assertEquals("RU@2026.1+contested-working+six-days", russia.id());
    assertTrue(russia.working(LocalDate.of(2021, 11, 1)));
  }

  @Test
  void every_saturday_that_no_fact_names_is_one_more_day_than_five_day_weeks_have() {
    var five = ShippedCalendars.of("KG");
    var six = five.with(Workweek.SIX_DAYS);

    for (var day = five.first(); !day.isAfter(five.last()); day = day.plusDays(1)) {
      var plain = day.getDayOfWeek() == DayOfWeek.SATURDAY && five.fact(day).isEmpty();
      assertEquals(plain || five.working(day), six.working(day), day::toString);
    }
  }

  private static Office school(String country) {
    var week = Office.in(country).timetable();
    var hours = week.hours().with(DayOfWeek.SATURDAY, SATURDAY);
    return new Office(new Timetable(week.calendar(), hours));
  }
}
