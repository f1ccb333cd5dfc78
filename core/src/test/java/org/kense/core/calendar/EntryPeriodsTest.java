package org.kense.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.Clause;

/** When a college of Kuzbass has to enter its records, counted at nine to six. */
class EntryPeriodsTest {
  private static final String TEN_DAYS = "first of 10 working days; before the day";

  private final Office office = Office.in("RU");

  @ParameterizedTest
  @Clause("EPO-A.2")
  @CsvSource(
      textBlock =
          """
          # received,       concerns,   due
          # ten days are sooner: 3-6 are four, 10-13 four more (9 is in lieu of Sunday the 8th), 16, 17
          2026-03-02T10:00, 2026-09-01, 2026-03-17T18:00
          # the change of Thursday the 5th: by 24:00 of Wednesday, which is the beginning of Thursday
          2026-03-02T10:00, 2026-03-05, 2026-03-05T00:00
          # known on the evening before
          2026-03-04T23:59, 2026-03-05, 2026-03-05T00:00
          # the day had begun when the information came: the ten days alone
          2026-03-05T00:00, 2026-03-05, 2026-03-20T18:00
          2026-03-05T10:00, 2026-03-05, 2026-03-20T18:00
          2026-03-02T10:00, 2026-02-24, 2026-03-17T18:00
          # on the tenth day itself the beginning comes before closing time
          2026-03-02T10:00, 2026-03-17, 2026-03-17T00:00
          2026-03-02T10:00, 2026-03-18, 2026-03-17T18:00
          # a change on a day off still has to be known before it begins
          2026-03-02T10:00, 2026-03-08, 2026-03-08T00:00
          """)
  void within_ten_working_days_but_before_the_day_begins_that_the_change_concerns(
      LocalDateTime received, LocalDate concerns, LocalDateTime due) {
    var answer = office.due(TEN_DAYS + ", for " + concerns, received);

    assertEquals(due, answer);
  }

  @ParameterizedTest
  @Clause("EPO-A.3")
  @CsvSource(
      textBlock =
          """
          # limit,                             studies begin, due: 24:00 of the day, which so is included
          by 1 May of the preceding year,      2026-09-01, 2026-05-02T00:00
          by 1 June of the preceding year,     2026-09-01, 2026-06-02T00:00
          by 31 August of the preceding year,  2026-09-01, 2026-09-01T00:00
          # a year that begins in October, or in January, has its own preceding one
          by 31 August of the preceding year,  2026-10-01, 2026-09-01T00:00
          by 1 May of the preceding year,      2026-01-12, 2025-05-02T00:00
          # the day itself is not before itself
          by 1 May of the preceding year,      2026-05-01, 2025-05-02T00:00
          """)
  void a_day_of_the_preceding_year_is_included(String limit, LocalDate studies, LocalDateTime due) {
    var planned = LocalDateTime.parse("2025-03-20T10:00");

    var answer = office.due(limit + ", for " + studies, planned);

    assertEquals(due, answer);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # days, studies begin, due: so many whole working days lie between
          # 31 August is the first before, and the 18th the tenth
          10,     2026-09-01, 2026-08-17T18:00
          1,      2026-09-01, 2026-08-28T18:00
          # 12 January is the first working day of the year; 31 December 2025 was moved to, and is off
          1,      2026-01-13, 2025-12-30T18:00
          2,      2026-01-13, 2025-12-29T18:00
          # studies that begin on a Sunday
          1,      2026-09-06, 2026-09-03T18:00
          # 30 April is an eve and closes at five
          1,      2026-05-05, 2026-04-30T17:00
          """)
  void no_later_than_so_many_working_days_before_studies_begin(
      int days, LocalDate studies, LocalDateTime due) {
    var planned = LocalDateTime.parse("2025-11-20T10:00");

    var answer = office.due(days + " working days before the day, for " + studies, planned);

    assertEquals(due, answer);
  }

  @Test
  void a_limit_of_as_many_days_from_the_last_day_allowed_ends_before_the_day() {
    var calendar = office.timetable().calendar().with(Contested.OFF);

    for (var day = LocalDate.of(2021, 1, 1); day.getYear() < 2027; day = day.plusDays(1)) {
      for (int count = 1; count <= 30; count++) {
        var last = calendar.workingDaysAhead(day, count);

        assertEquals(true, calendar.working(last));
        assertEquals(true, calendar.plusWorkingDays(last, count).isBefore(day));
        assertEquals(false, calendar.plusWorkingDays(last, count + 1).isBefore(day));
      }
    }
  }

  @Test
  void where_no_day_is_named_the_start_is_the_day_concerned() {
    var begins = LocalDateTime.parse("2026-09-01T08:30");

    assertEquals(LocalDateTime.parse("2026-09-01T00:00"), office.due("before the day", begins));
    assertEquals(
        LocalDateTime.parse("2026-08-17T18:00"),
        office.due("10 working days before the day", begins));
  }

  @Test
  void no_pause_moves_what_looks_to_a_day() {
    var pause = office.pause("2026-03-03T00:00", "2026-05-20T00:00", "outage");
    var received = LocalDateTime.parse("2026-03-02T10:00");
    var limit = "before the day, for 2026-03-05";

    var steps =
        office.timetable().explain(office.deadline(limit, received), List.of(pause)).steps();

    assertEquals(LocalDateTime.parse("2026-03-05T00:00"), office.due(limit, received, pause));
    assertEquals(0, steps.stream().filter(Step.Paused.class::isInstance).count());
  }

  @Test
  void an_explanation_tells_that_the_day_had_begun() {
    var day = LocalDate.of(2026, 3, 5);
    var late = LocalDateTime.parse("2026-03-05T10:00");

    var deadline = office.deadline(TEN_DAYS + ", for " + day, late);
    var steps = office.timetable().explain(deadline, List.of()).steps();

    assertEquals(new Step.Concerns(day), steps.get(2));
    assertEquals(new Step.Compared(new TimeLimit.WorkingDays(10), deadline.at()), steps.get(3));
    assertEquals(new Step.Begun(new TimeLimit.BeforeDay()), steps.get(4));
  }

  @Test
  void an_explanation_goes_back_day_by_day_from_the_day_concerned() {
    var tuesday = LocalDate.of(2026, 5, 5);
    var holiday = office.timetable().calendar().fact(LocalDate.of(2026, 5, 1)).orElseThrow();

    var limit = "1 working day before the day, for " + tuesday;
    var deadline = office.deadline(limit, LocalDateTime.parse("2026-03-02T10:00"));
    var steps = office.timetable().explain(deadline, List.of()).steps();

    assertEquals(
        List.of(
            new Step.NotCounted(tuesday, new Why.DayConcerned()),
            new Step.Counted(tuesday.minusDays(1), 1),
            new Step.NotCounted(tuesday.minusDays(2), new Why.Weekend()),
            new Step.NotCounted(tuesday.minusDays(3), new Why.Weekend()),
            new Step.NotCounted(tuesday.minusDays(4), new Why.DayOff(holiday)),
            new Step.Falls(deadline.at(), Step.End.CLOSING_TIME_OF_AN_EVE)),
        steps.subList(3, steps.size()));
  }

  @Test
  void days_that_the_calendar_does_not_know_or_that_are_contested_are_refused() {
    var calendar = office.timetable().calendar();
    var january = LocalDate.of(2020, 1, 20);

    assertThrows(BeyondCalendar.class, () -> calendar.workingDaysAhead(january, 30));
    assertThrows(ContestedDay.class, () -> calendar.workingDaysAhead(LocalDate.of(2021, 11, 8), 1));
    assertEquals(
        LocalDate.of(2021, 10, 28), calendar.workingDaysAhead(LocalDate.of(2021, 11, 1), 1));
  }
}
