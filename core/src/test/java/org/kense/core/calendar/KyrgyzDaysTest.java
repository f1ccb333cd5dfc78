package org.kense.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KyrgyzDaysTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # start,    days, last day
          # 1 to 7 January 2026 holidays; the 8th and 9th off by a resolution, without make-up days
          2025-12-31,    1, 2026-01-12
          # 23 February, a Monday, is a working day under the Labour Code of 2025
          2026-02-20,    1, 2026-02-23
          # 8 March 2026 is a Sunday: the Code of 2025 knows no days in lieu
          2026-03-06,    1, 2026-03-09
          # Friday 20 March Orozo Ait, Saturday the 21st Nooruz
          2026-03-19,    1, 2026-03-23
          # 7 April is a working day, too
          2026-04-06,    1, 2026-04-07
          # 1 to 9 May, Friday to Saturday of the next week
          2026-04-30,    1, 2026-05-11
          2026-04-29,    2, 2026-05-11
          # Kurman Ait, a Wednesday
          2026-05-26,    1, 2026-05-28
          # Independence Day, a Monday
          2026-08-28,    1, 2026-09-01
          # 7 and 8 November are no holidays any more; in 2026 they are a weekend anyway
          2026-11-06,    1, 2026-11-09
          # 1 to 7 January 2027, Friday to Thursday
          2026-12-31,    1, 2027-01-08
          """)
  void under_the_code_of_2025_the_long_holidays_are_off_and_nothing_is_moved(
      LocalDate start, int days, LocalDate last) {
    var calendar = ShippedCalendars.of("KG");

    var due = calendar.plusWorkingDays(start, days);

    assertEquals(last, due);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # start,    days, last day
          # 7 and 8 November 2020 fall on a weekend: Monday and Tuesday
          2020-11-06,    1, 2020-11-11
          # Monday 19 July 2021 off for Saturday the 24th; Tuesday the 20th Kurman Ait
          # 21, 22, 23, 24
          2021-07-16,    4, 2021-07-24
          # 1 January 2022 is a Saturday: the 3rd; the 4th, 5th and 6th moved; the 7th Christmas
          2021-12-31,    1, 2022-01-10
          # the Saturday that was worked for the 4th
          2022-01-14,    1, 2022-01-15
          # Monday 6 November 2023 off for Saturday the 11th; the 7th and 8th holidays
          # 9, 10, 11
          2023-11-03,    3, 2023-11-11
          # 2 to 5 January 2024 moved; Monday the 8th is worked for the 2nd
          2023-12-29,    1, 2024-01-08
          # the Saturday that was worked for 3 January
          2024-01-26,    1, 2024-01-27
          # 2 January 2025 off for Saturday the 11th; the 3rd and 6th off without make-up days
          2024-12-31,    1, 2025-01-08
          2025-01-10,    1, 2025-01-11
          """)
  void until_2025_the_government_moved_days_off_to_saturdays(
      LocalDate start, int days, LocalDate last) {
    var calendar = ShippedCalendars.of("KG");

    var due = calendar.plusWorkingDays(start, days);

    assertEquals(last, due);
  }
}
