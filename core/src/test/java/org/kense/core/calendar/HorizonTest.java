package org.kense.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decrees are known to the end of 2026, the days to the end of 2027. */
class HorizonTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # country, limit, start, deadline, provisional
          KZ, 1 working day, 2026-12-30T10:00, 2026-12-31T18:00, false
          KZ, 1 working day, 2026-12-31T10:00, 2027-01-05T18:00, true
          RU, 1 working day, 2026-12-30T10:00, 2027-01-11T18:00, true
          # 24:00 of 31 December 2026 still belongs to that day
          KG, 1 calendar day, 2026-12-30T10:00, 2027-01-01T00:00, false
          KG, 2 calendar days, 2026-12-30T10:00, 2027-01-02T00:00, true
          KZ, 24 hours, 2026-12-31T10:00, 2027-01-01T10:00, true
          KZ, 1 working day, 2027-12-30T10:00, 2027-12-31T18:00, true
          """)
  void a_deadline_beyond_the_last_decree_is_provisional(
      String country, String limit, LocalDateTime start, LocalDateTime at, boolean provisional) {
    var office = Office.in(country);

    var deadline = office.deadline(limit, start);

    assertEquals(at, office.local(deadline.at()));
    assertEquals(provisional, deadline.provisional());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # limit, start
          1 working day, 2027-12-31T10:00
          1 calendar day, 2027-12-31T10:00
          24 hours, 2027-12-31T10:00
          15 working minutes, 2027-12-31T17:50
          999999999 working days, 2026-01-05T10:00
          999999999 calendar days, 2026-01-05T10:00
          1 working day, 2019-12-31T10:00
          5 minutes, 2019-12-31T10:00
          3 working days, 2050-03-01T10:00
          """)
  void beyond_all_knowledge_the_calendar_refuses(String limit, LocalDateTime start) {
    var office = Office.in("KZ");

    assertThrows(BeyondCalendar.class, () -> office.due(limit, start));
  }

  @Test
  void a_refusal_says_what_is_known() {
    var calendar = ShippedCalendars.of("KG");
    var asked = LocalDate.of(2050, 3, 1);

    var refused = assertThrows(BeyondCalendar.class, () -> calendar.working(asked));

    assertEquals("KG", refused.code());
    assertEquals(asked, refused.date());
    assertEquals(LocalDate.of(2020, 1, 1), refused.first());
    assertEquals(LocalDate.of(2027, 12, 31), refused.last());
    assertEquals(
        "the calendar KG knows the days from 2020-01-01 to 2027-12-31, not 2050-03-01",
        refused.getMessage());
  }

  @Test
  void an_explanation_says_that_a_deadline_is_provisional() {
    var office = Office.in("KZ");
    var deadline = office.deadline("1 working day", LocalDateTime.parse("2026-12-31T10:00"));

    var steps = office.timetable().explain(deadline, List.of()).steps();

    assertTrue(steps.contains(new Step.Provisional(LocalDate.of(2026, 12, 31))));
  }
}
