package org.kense.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An office that is open from nine to six, with lunch from one to two. */
class DeadlineTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # country, limit, start, deadline
          # working days end at closing time, whatever the hour of the start
          KZ, 3 working days, 2026-03-05T16:40, 2026-03-11T18:00
          KZ, 3 working days, 2026-03-05T00:00, 2026-03-11T18:00
          KG, 1 working day, 2026-04-30T10:00, 2026-05-11T18:00
          # Saturday 2 November 2024 is worked for a Tuesday, and is the eve of a holiday
          RU, 2 working days, 2024-10-31T12:00, 2024-11-02T17:00
          # 30 April 2026 is an eve, so it closes at five
          RU, 1 working day, 2026-04-29T12:00, 2026-04-30T17:00
          # Kazakhstan's eves are not recorded
          KZ, 1 working day, 2026-04-29T12:00, 2026-04-30T18:00
          # calendar days end at 24:00, which is 00:00 of the next day, on days off too
          KZ, 1 calendar day, 2026-03-06T09:00, 2026-03-08T00:00
          KZ, 6 calendar days, 2026-03-18T23:59, 2026-03-25T00:00
          # rolled: 8 March 2026 a holiday and Monday the 9th in lieu, so the end of Tuesday
          KZ, 2 calendar days rolled, 2026-03-06T09:00, 2026-03-11T00:00
          # rolled from a working day: stays
          KZ, 1 calendar day rolled, 2026-03-05T09:00, 2026-03-07T00:00
          # working minutes stop for lunch, at night and on days off
          KZ, 15 working minutes, 2026-03-05T10:00, 2026-03-05T10:15
          KZ, 15 working minutes, 2026-03-05T12:50, 2026-03-05T14:05
          KZ, 15 working minutes, 2026-03-05T13:30, 2026-03-05T14:15
          KZ, 15 working minutes, 2026-03-06T17:50, 2026-03-10T09:05
          KZ, 10 working minutes, 2026-03-06T17:50, 2026-03-06T18:00
          KZ, 480 working minutes, 2026-03-05T09:00, 2026-03-05T18:00
          KZ, 481 working minutes, 2026-03-05T09:00, 2026-03-06T09:01
          KZ, 15 working minutes, 2026-03-07T12:00, 2026-03-10T09:15
          # an eve ends an hour early: 8 minutes on the 30th, 7 on 4 May
          RU, 15 working minutes, 2026-04-30T16:52, 2026-05-04T09:07
          # elapsed time runs on the wall
          KZ, 5 minutes, 2026-03-08T23:58, 2026-03-09T00:03
          KZ, 24 hours, 2026-03-06T17:50, 2026-03-07T17:50
          # the first of several
          KZ, first of 10 working days; by 1 May, 2026-04-13T10:00, 2026-04-27T18:00
          KZ, first of 10 working days; by 1 May, 2026-04-27T10:00, 2026-05-02T00:00
          # a fixed day ends at 24:00: the next one, or that of the start's year
          RU, by 1 May, 2026-05-01T10:00, 2026-05-02T00:00
          RU, by 1 May, 2026-05-02T10:00, 2027-05-02T00:00
          RU, by 1 May of that year, 2026-09-01T00:00, 2026-05-02T00:00
          RU, at once, 2026-05-02T10:00, 2026-05-02T10:00
          """)
  void each_limit_ends_in_its_own_way(
      String country, String limit, LocalDateTime start, LocalDateTime deadline) {
    var office = Office.in(country);

    var due = office.due(limit, start);

    assertEquals(deadline, due);
  }

  @Test
  void a_range_has_an_earliest_and_a_latest_end() {
    var office = Office.in("KZ");

    var deadline = office.deadline("2 to 8 calendar days", LocalDateTime.parse("2026-03-02T10:00"));

    assertEquals(LocalDateTime.parse("2026-03-05T00:00"), office.local(deadline.earliest()));
    assertEquals(LocalDateTime.parse("2026-03-11T00:00"), office.local(deadline.at()));
  }

  @Test
  void a_deadline_of_2024_takes_the_zone_that_held_on_its_day() {
    var office = Office.in("KZ");

    // Almaty went from UTC+6 to UTC+5 at the end of 29 February 2024
    var deadline = office.deadline("1 working day", LocalDateTime.parse("2024-02-29T10:00"));

    assertEquals("2024-03-01T13:00:00Z", deadline.at().toString());
    assertEquals("2024-02-29T04:00:00Z", deadline.start().toString());
  }

  @Test
  void done_at_the_instant_itself_is_in_time() {
    var deadline = Office.in("KZ").deadline("24 hours", LocalDateTime.parse("2026-03-06T17:50"));

    assertTrue(deadline.met(deadline.at()));
    assertFalse(deadline.met(deadline.at().plusNanos(1)));
  }

  @Test
  void a_deadline_records_what_it_was_counted_with() {
    var office = Office.in("KZ");

    var deadline = office.deadline("1 working day", LocalDateTime.parse("2026-03-05T10:00"));

    assertEquals("KZ@2026.1", deadline.calendar());
    assertEquals("nine-to-six", deadline.hours());
    assertEquals(deadline, office.timetable().after(deadline, List.of()));
  }

  @Test
  void a_deadline_that_another_calendar_set_is_not_counted_again() {
    var deadline =
        Office.in("KZ").deadline("1 working day", LocalDateTime.parse("2026-03-05T10:00"));

    var explanation = Office.in("KG").timetable().explain(deadline, List.of());

    assertTrue(explanation.steps().contains(new Step.CountedWith("KZ@2026.1", "nine-to-six")));
    assertTrue(explanation.steps().contains(new Step.Falls(deadline.at(), Step.End.EXACT_TIME)));
  }
}
