package org.kense.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.Clause;

/**
 * When notices of a student service centre go out: all of them within one working day.
 *
 * <p>CSC-35.2 says of what came after 15:00 on the last day of the working week that its notice of
 * refusal goes out during the first day of the next one. Because the day of the start is not
 * counted, one working day says the same, on whatever days a week ends and the next begins. That is
 * why no rule of its own is needed; here it is proved for every day that is known.
 */
class EndOfWeekTest {
  private static final String LIMIT = "1 working day";

  private final Office bishkek = Office.in("KG");

  @ParameterizedTest(name = "{0}: from {2}")
  @Clause("CSC-30")
  @Clause("CSC-35.1")
  @Clause("CSC-35.2")
  @Clause("CSC-35.3")
  @CsvSource(
      textBlock =
          """
          # notice,                clause,   from,                                due
          action complete,         CSC-30,   2026-09-02T11:00,                    2026-09-03T18:00
          action complete,         CSC-30,   2026-09-04T17:59,                    2026-09-07T18:00
          refusal to consider,     CSC-35.1, 2026-09-02T16:00,                    2026-09-03T18:00
          accepted,                CSC-35.3, 2026-09-02T20:15,                    2026-09-03T18:00
          # an application that came on a day off was filed on it
          accepted,                CSC-35.3, 2026-09-05T11:00,                    2026-09-07T18:00
          # Friday before three and after it
          refusal to accept,       CSC-35.2, 2026-09-04T14:59,                    2026-09-07T18:00
          refusal to accept,       CSC-35.2, 2026-09-04T15:01,                    2026-09-07T18:00
          refusal to accept,       CSC-35.2, 2026-09-04T23:59,                    2026-09-07T18:00
          # Friday 20 March 2026 is Orozo Ait: Thursday ends the week
          refusal to accept,       CSC-35.2, 2026-03-19T15:30,                    2026-03-23T18:00
          # the first day of the next working week is a Tuesday: Monday 31 August is Independence Day
          refusal to accept,       CSC-35.2, 2026-08-28T15:30,                    2026-09-01T18:00
          # a whole week without a working day lies between
          refusal to accept,       CSC-35.2, 2026-04-30T15:30,                    2026-05-11T18:00
          """)
  void what_is_due_when(String notice, String clause, LocalDateTime from, LocalDateTime due) {
    assertEquals(due, bishkek.due(LIMIT, from), notice + " by " + clause);
  }

  @ParameterizedTest
  @Clause("CSC-35.2")
  @CsvSource(
      textBlock =
          """
          # country, from,          due
          # Friday 3 May 2024 does not end its week
          KZ, 2024-05-03T15:30, 2024-05-04T18:00
          # Saturday 4 May ends that week, transferred from Wednesday: the next begins on Monday
          KZ, 2024-05-04T15:30, 2024-05-06T18:00
          # Sunday 5 January 2025 ends a week, and the next begins on the morning after
          KZ, 2024-12-31T15:30, 2025-01-05T18:00
          KZ, 2025-01-05T15:30, 2025-01-06T18:00
          # Saturday 2 November 2024 is worked, and an eve; Monday is Unity Day
          RU, 2024-11-02T15:30, 2024-11-05T18:00
          """)
  void a_transferred_day_may_end_the_week(String country, LocalDateTime from, LocalDateTime due) {
    assertEquals(due, Office.in(country).due(LIMIT, from));
  }

  @ParameterizedTest
  @Clause("CSC-35.2")
  @CsvSource({
    "KG, FIVE_DAYS",
    "KG, SIX_DAYS",
    "KZ, FIVE_DAYS",
    "KZ, SIX_DAYS",
    "RU, FIVE_DAYS",
    "RU, SIX_DAYS"
  })
  void one_working_day_is_the_first_day_of_the_next_working_week(String country, Workweek week) {
    var office = Office.in(country).with(Contested.OFF);
    var calendar = office.timetable().calendar().with(week);
    int ends = 0;

    for (var day = calendar.first(); day.getYear() < 2027; day = day.plusDays(1)) {
      if (!endsWeek(day, calendar)) continue;
      ends++;
      assertEquals(firstOfNextWeek(day, calendar), calendar.plusWorkingDays(day, 1), day::toString);
    }

    assertTrue(ends > 340, "weeks: " + ends);
  }

  private static boolean endsWeek(LocalDate day, WorkCalendar calendar) {
    if (!calendar.working(day)) return false;
    for (var later = day.plusDays(1); later.isBefore(monday(day)); later = later.plusDays(1)) {
      if (calendar.working(later)) return false;
    }
    return true;
  }

  private static LocalDate firstOfNextWeek(LocalDate day, WorkCalendar calendar) {
    var first = monday(day);
    while (!calendar.working(first)) first = first.plusDays(1);
    return first;
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
  }
}
