package org.kense.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RussianDaysTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # start,    days, last day
          # 31 December 2025 moved from 5 January; 1 to 8 January 2026 holidays; the 9th moved
          2025-12-30,    1, 2026-01-12
          2025-12-30,    5, 2026-01-16
          # 23 February 2026 is a Monday
          2026-02-20,    1, 2026-02-24
          # 8 March 2026 is a Sunday: Monday the 9th
          2026-03-06,    1, 2026-03-10
          # 1 May 2026 is a Friday
          2026-04-30,    1, 2026-05-04
          # 9 May 2026 is a Saturday: Monday the 11th
          2026-05-08,    1, 2026-05-12
          # the two together
          # 30 April, 4 to 8 May, 12 May
          2026-04-29,    7, 2026-05-12
          # 12 June 2026 is a Friday
          2026-06-11,    1, 2026-06-15
          # 4 November 2026 is a Wednesday
          2026-11-03,    1, 2026-11-05
          # 31 December 2026 moved from 4 January; 1 to 8 January 2027, then a weekend
          2026-12-30,    1, 2027-01-11
          """)
  void the_days_of_2026(LocalDate start, int days, LocalDate last) {
    var calendar = ShippedCalendars.of("RU");

    var due = calendar.plusWorkingDays(start, days);

    assertEquals(last, due);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # start,    days, last day
          # Monday 22 February 2021 off for Saturday the 20th
          2021-02-19,    1, 2021-02-20
          2021-02-20,    1, 2021-02-24
          # Monday 7 March 2022 off for Saturday the 5th
          2022-03-04,    2, 2022-03-09
          # Friday 24 February 2023 moved from 1 January
          2023-02-22,    1, 2023-02-27
          # Monday 8 May 2023 moved from 8 January
          2023-05-05,    1, 2023-05-10
          # 4 November 2023 is a Saturday: Monday the 6th
          2023-11-03,    1, 2023-11-07
          # 29 April 2024 off for Saturday the 27th, the 30th for Saturday 2 November
          2024-04-26,    2, 2024-05-02
          2024-11-01,    1, 2024-11-02
          # 30 December 2024 off for Saturday the 28th, the 31st moved from 7 January
          2024-12-27,    2, 2025-01-09
          # 2 May 2025 moved from 4 January, the 8th from 23 February
          # 5, 6, 7, 12
          2025-04-30,    4, 2025-05-12
          # Friday 13 June 2025 moved from 8 March
          2025-06-11,    1, 2025-06-16
          # Monday 3 November 2025 off for Saturday the 1st
          2025-10-31,    2, 2025-11-05
          """)
  void the_transfers_of_earlier_years(LocalDate start, int days, LocalDate last) {
    var calendar = ShippedCalendars.of("RU");

    var due = calendar.plusWorkingDays(start, days);

    assertEquals(last, due);
  }
}
