package org.kense.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a limit: open from nine to six, lunch from one to two, so eight hours a day. */
class RemainingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # where | limit | start | now | what is left, or overdue (-) | whole working days, rest | used
          # Monday 2 February 2026, ten: due Thursday 18:00; seven hours are left of Monday
          KZ | 3 working days | 2026-02-02T10:00 | 2026-02-02T10:00 | PT31H | 3 PT7H | 0.0
          # lunch is not worked
          KZ | 3 working days | 2026-02-02T10:00 | 2026-02-02T13:00 | PT28H | 3 PT4H | 0.09
          KZ | 3 working days | 2026-02-02T10:00 | 2026-02-02T14:00 | PT28H | 3 PT4H | 0.09
          # nor is the night
          KZ | 3 working days | 2026-02-02T10:00 | 2026-02-03T03:00 | PT24H | 3 PT0S | 0.22
          KZ | 3 working days | 2026-02-02T10:00 | 2026-02-03T15:00 | PT19H | 2 PT3H | 0.38
          # at the deadline itself nothing is left, and it is in time; a second later it is overdue
          KZ | 3 working days | 2026-02-02T10:00 | 2026-02-05T18:00 | PT0S | 0 PT0S | 1.0
          KZ | 3 working days | 2026-02-02T10:00 | 2026-02-05T18:00:01 | -PT0S | 0 PT0S | 1.0
          # overdue by the whole Friday; over the weekend by no more
          KZ | 3 working days | 2026-02-02T10:00 | 2026-02-06T18:00 | -PT8H | 1 PT0S | 1.0
          KZ | 3 working days | 2026-02-02T10:00 | 2026-02-08T12:00 | -PT8H | 1 PT0S | 1.0
          KZ | 3 working days | 2026-02-02T10:00 | 2026-02-09T11:00 | -PT10H | 1 PT2H | 1.0
          # Friday to Wednesday: on Saturday the weekend does not count
          KZ | 3 working days | 2026-02-06T10:00 | 2026-02-07T12:00 | PT24H | 3 PT0S | 0.22
          # Nauryz: 21 to 23 March with two days in lieu; from Friday the 20th on, none is worked
          KZ | 1 working day | 2026-03-20T17:00 | 2026-03-22T12:00 | PT8H | 1 PT0S | 0.11
          # Thursday 30 April ends an hour early in Russia: seven hours, and yet a day
          RU | 2 working days | 2026-04-28T09:00 | 2026-04-29T18:00 | PT7H | 1 PT0S | 0.69
          RU | 2 working days | 2026-04-28T09:00 | 2026-04-30T15:00 | PT2H | 0 PT2H | 0.91
          RU | 2 working days | 2026-04-28T09:00 | 2026-04-29T15:00 | PT10H | 1 PT3H | 0.56
          # Saturday 1 November 2025 was worked in Russia, for the Monday after it and an hour less
          RU | 2 working days | 2025-10-30T09:00 | 2025-10-31T18:00 | PT7H | 1 PT0S | 0.69
          # minutes: half of an hour before lunch, half of it after
          KZ | 60 working minutes | 2026-02-02T12:30 | 2026-02-02T13:30 | PT30M | 0 PT30M | 0.5
          # two half days are a day
          KZ | 600 working minutes | 2026-02-02T14:00 | 2026-02-02T16:00 | PT8H | 1 PT0S | 0.2
          # calendar days and hours run by the clock on the wall, nights and weekends included
          KZ | 3 calendar days | 2026-02-06T12:00 | 2026-02-07T12:00 | PT60H | 2 PT12H | 0.28
          KZ | 24 hours | 2026-02-06T12:00 | 2026-02-07T09:00 | PT3H | 0 PT3H | 0.87
          KZ | 24 hours | 2026-02-06T12:00 | 2026-02-08T13:30 | -PT25H30M | 1 PT1H30M | 1.0
          KZ | by 1 March | 2026-02-26T00:00 | 2026-03-01T00:00 | PT24H | 1 PT0S | 0.75
          # at once: due when it begins
          KZ | at once | 2026-02-02T10:00 | 2026-02-02T10:00 | PT0S | 0 PT0S | 1.0
          # before it begins, in the night before, all of it is left
          KZ | 1 working day | 2026-02-03T09:00 | 2026-02-03T01:00 | PT16H | 2 PT0S | 0.0
          """)
  void what_is_left_is_told_in_the_time_that_the_limit_counts(
      String where,
      String limit,
      LocalDateTime start,
      LocalDateTime now,
      String time,
      String parts,
      double used) {
    Office office = Office.in(where);
    Deadline deadline = office.deadline(limit, start);

    Remaining remaining = remaining(office, deadline, List.of(), now);

    assertEquals(time.startsWith("-"), remaining instanceof Remaining.Overdue);
    assertEquals(Duration.parse(time.replace("-", "")), remaining.time().whole());
    assertEquals(parts, remaining.time().days() + " " + remaining.time().rest());
    assertEquals(used, remaining.used());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # limit from Monday 2 February 2026 at nine; a pause, perhaps; from when on it is at risk
          # 32 hours with Monday: 24 of them are used when Wednesday closes
          3 working days, , , 2026-02-04T18:00
          # 24 days of 8 hours with Monday's: 18 of them are used when Wednesday the 25th closes
          23 working days, , , 2026-02-25T18:00
          # within Tuesday: nothing moves
          3 working days, 2026-02-03T10:00, 2026-02-03T17:00, 2026-02-04T18:00
          # Tuesday does not count
          3 working days, 2026-02-03T10:00, 2026-02-04T10:00, 2026-02-05T18:00
          # on the day of the start, from which no pause takes anything
          3 working days, 2026-02-02T11:00, 2026-02-02T23:00, 2026-02-04T18:00
          # from Thursday on, when it is at risk already
          3 working days, 2026-02-05T10:00, 2026-02-06T10:00, 2026-02-04T18:00
          # 45 minutes, cut out exactly
          60 working minutes, , , 2026-02-02T09:45
          60 working minutes, 2026-02-02T09:30, 2026-02-02T10:00, 2026-02-02T10:15
          24 hours, 2026-02-02T10:00, 2026-02-02T12:00, 2026-02-03T05:00
          # 87 hours up to the midnight after Thursday: three quarters are 65 and a quarter
          3 calendar days, , , 2026-02-05T02:15
          3 calendar days, 2026-02-03T10:00, 2026-02-04T10:00, 2026-02-06T02:15
          # a fixed day stays, and so does this
          by 5 February, 2026-02-03T10:00, 2026-02-04T10:00, 2026-02-05T02:15
          at once, , , 2026-02-02T09:00
          """)
  void a_deadline_is_at_risk_from_three_quarters_of_its_limit_on(
      String limit, String from, String to, LocalDateTime atRisk) {
    Office office = Office.in("KZ");
    List<Pause> pauses = from == null ? List.of() : List.of(office.pause(from, to, "payment"));
    Deadline deadline =
        office.deadline(
            limit, LocalDateTime.parse("2026-02-02T09:00"), pauses.toArray(Pause[]::new));

    Allowance allowance = office.timetable().allowance(deadline, pauses, RiskShare.USUAL);

    assertEquals(atRisk, office.local(allowance.atRisk()));
    assertTrue(!allowance.atRisk().isAfter(deadline.at()));
  }

  @Test
  void pauses_that_are_over_are_not_used() {
    Office office = Office.in("KZ");
    Pause payment = office.pause("2026-02-03T10:00", "2026-02-05T10:00", "payment");
    Deadline deadline =
        office.deadline("3 working days", LocalDateTime.parse("2026-02-02T09:00"), payment);

    Remaining remaining =
        remaining(office, deadline, List.of(payment), LocalDateTime.parse("2026-02-05T09:00"));

    // Monday alone is used; Thursday, Friday and Monday are left.
    assertEquals(
        new Stretch(Measure.WORKING_TIME, Duration.ofHours(24), 3, Duration.ZERO),
        remaining.time());
    assertEquals(0.25, remaining.used());
    assertEquals(Urgency.ON_TIME, remaining.urgency());
  }

  @Test
  void a_chain_with_work_in_it_is_told_in_working_time() {
    Office office = Office.in("KZ");
    TimeLimit chain =
        new TimeLimit.Chain(
            List.of(new TimeLimit.CalendarDays(1, Roll.NONE), new TimeLimit.WorkingDays(1)));
    var start = office.at(LocalDateTime.parse("2026-02-02T17:00"));
    Deadline deadline = office.timetable().due(chain, Office.BASIS, start);

    Remaining remaining =
        remaining(office, deadline, List.of(), LocalDateTime.parse("2026-02-03T12:00"));

    // Five hours of Tuesday and all of Wednesday, of 17 hours with Monday's last one.
    assertEquals(
        new Stretch(Measure.WORKING_TIME, Duration.ofHours(13), 1, Duration.ofHours(5)),
        remaining.time());
    assertEquals(0.23, remaining.used());
  }

  @Test
  void nothing_is_said_of_a_day_that_no_calendar_knows() {
    Office office = Office.in("KZ");
    Deadline deadline = office.deadline("3 working days", LocalDateTime.parse("2026-02-02T09:00"));
    Allowance allowance = office.timetable().allowance(deadline, List.of(), RiskShare.USUAL);

    var last = office.at(LocalDateTime.parse("2028-01-01T00:00"));
    var beyond = last.plusSeconds(1);

    assertTrue(office.timetable().remaining(deadline.at(), allowance, last).isPresent());
    assertEquals(Optional.empty(), office.timetable().remaining(deadline.at(), allowance, beyond));
  }

  @Test
  void a_contested_day_that_no_deadline_passed_does_no_harm() {
    Office office = Office.in("RU");
    // 30 March to 3 April 2020 were contested; the deadline fell before them.
    Deadline deadline = office.deadline("2 working days", LocalDateTime.parse("2020-03-24T09:00"));

    Remaining late =
        remaining(office, deadline, List.of(), LocalDateTime.parse("2020-03-30T18:00"));

    assertEquals(2, late.time().days());
  }

  private static Remaining remaining(
      Office office, Deadline deadline, List<Pause> pauses, LocalDateTime now) {
    Timetable timetable = office.timetable();
    Allowance allowance = timetable.allowance(deadline, pauses, RiskShare.USUAL);
    return timetable.remaining(deadline.at(), allowance, office.at(now)).orElseThrow();
  }
}
