package org.kense.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KazakhDaysTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # start,    days, last day
          # an ordinary week
          2026-02-02,    1, 2026-02-03
          # over a weekend
          2026-02-02,    5, 2026-02-09
          # starts on a Saturday
          2026-02-07,    1, 2026-02-09
          # 8 March 2026 is a Sunday: Monday the 9th is off in lieu
          2026-03-05,    3, 2026-03-11
          # Nauryz 2026: 21 to 23 March fall on Saturday, Sunday and Monday, so the 24th and 25th too
          2026-03-20,    1, 2026-03-26
          2026-03-19,    3, 2026-03-27
          # 1 and 7 May 2026 are a Friday and a Thursday; 9 May is a Saturday, so Monday the 11th too
          2026-04-29,    5, 2026-05-08
          2026-05-08,    1, 2026-05-12
          # Kurban Ait 2026, a Wednesday
          2026-05-26,    1, 2026-05-28
          # Capital Day 2026, a Monday
          2026-07-03,    1, 2026-07-07
          # 30 August is no holiday since 2026, so Monday the 31st is a working day
          2026-08-28,    1, 2026-08-31
          # Republic Day 2026 is a Sunday: Monday the 26th
          2026-10-23,    1, 2026-10-27
          # 17 December is no holiday since 2022
          2026-12-15,    1, 2026-12-17
          # over the end of the year: 1 January 2026 a Thursday, the 2nd a Friday; Christmas on the 7th
          2025-12-31,    1, 2026-01-05
          2025-12-31,    3, 2026-01-08
          # 2 January 2027 is a Saturday: Monday the 4th
          2026-12-31,    1, 2027-01-05
          2026-12-31,    3, 2027-01-08
          """)
  void a_limit_skips_weekends_holidays_and_the_days_in_lieu_of_them(
      LocalDate start, int days, LocalDate last) {
    var calendar = ShippedCalendars.of("KZ");

    var due = calendar.plusWorkingDays(start, days);

    assertEquals(last, due);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # start,    days, last day
          # Friday 3 January 2020 off for Sunday the 5th
          # 5, 6, not Christmas, 8
          2020-01-01,    3, 2020-01-08
          # 16 and 17 December 2020 holidays; Friday the 18th off for Sunday the 20th
          2020-12-15,    1, 2020-12-20
          # Monday 5 July 2021 off for Saturday the 3rd; Tuesday the 6th Capital Day
          2021-07-02,    2, 2021-07-07
          # Monday 7 March 2022 off for Saturday the 5th; the 8th a holiday
          2022-03-04,    2, 2022-03-09
          # Friday 7 July 2023 off for Saturday the 1st; Thursday the 6th Capital Day
          # 1, 3, 4, 5, 10
          2023-06-30,    5, 2023-07-10
          # 16 December 2023 is a Saturday: Monday the 18th
          2023-12-15,    1, 2023-12-19
          # Wednesday 8 May 2024 off for Saturday the 4th, between two holidays
          2024-05-03,    1, 2024-05-04
          # 4, 6, 10
          2024-05-03,    3, 2024-05-10
          # Friday 3 January 2025 off for Sunday the 5th
          2024-12-31,    1, 2025-01-05
          # 5, 6, not Christmas, 8
          2024-12-31,    3, 2025-01-08
          """)
  void a_moved_day_off_is_skipped_and_the_weekend_it_came_from_counts(
      LocalDate start, int days, LocalDate last) {
    var calendar = ShippedCalendars.of("KZ");

    var due = calendar.plusWorkingDays(start, days);

    assertEquals(last, due);
  }
}
