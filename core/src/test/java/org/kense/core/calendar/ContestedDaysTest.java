package org.kense.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Monday 1 to Wednesday 3 November 2021 were "non-working days with pay" in Russia. */
class ContestedDaysTest {
  private static final LocalDate FRIDAY = LocalDate.of(2021, 10, 29);
  private static final LocalDate MONDAY = LocalDate.of(2021, 11, 1);

  private final WorkCalendar russia = ShippedCalendars.of("RU");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # reading, days, last day
          WORKING,      2, 2021-11-02
          # Thursday the 4th a holiday, Friday the 5th moved
          WORKING,      4, 2021-11-08
          OFF,          2, 2021-11-09
          """)
  void a_rule_chooses_whether_they_count(Contested reading, int days, LocalDate last) {
    var calendar = russia.with(reading);

    var due = calendar.plusWorkingDays(FRIDAY, days);

    assertEquals(last, due);
  }

  @Test
  void without_a_choice_a_count_that_touches_one_is_refused() {
    var refused = assertThrows(ContestedDay.class, () -> russia.plusWorkingDays(FRIDAY, 1));

    assertEquals(MONDAY, refused.date());
    assertEquals("RU", refused.code());
    assertThrows(ContestedDay.class, () -> russia.working(MONDAY));
    assertThrows(ContestedDay.class, () -> russia.workingDayOrNext(MONDAY));
    assertThrows(ContestedDay.class, () -> russia.workingDaysBetween(FRIDAY, MONDAY));
  }

  @Test
  void a_count_that_ends_before_them_or_begins_after_them_is_not_touched() {
    var before = russia.plusWorkingDays(FRIDAY.minusDays(1), 1);
    var after = russia.plusWorkingDays(LocalDate.of(2021, 11, 3), 1);

    assertEquals(FRIDAY, before);
    assertEquals(LocalDate.of(2021, 11, 8), after);
  }

  @Test
  void a_deadline_records_the_reading_it_was_counted_with() {
    assertEquals("RU@2026.1", russia.id());
    assertEquals("RU@2026.1+contested-working", russia.with(Contested.WORKING).id());
    assertEquals("RU@2026.1+contested-off", russia.with(Contested.OFF).id());
  }

  @Test
  void they_are_working_days_or_days_off_as_the_rule_says() {
    assertTrue(russia.with(Contested.WORKING).working(MONDAY));
    assertFalse(russia.with(Contested.OFF).working(MONDAY));
    assertTrue(russia.with(Contested.OFF).with(Contested.WORKING).working(MONDAY));
  }
}
