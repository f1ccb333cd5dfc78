package org.kense.core.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDateTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          EN, 'Thursday, 5 March 2026'
          RU, 'четверг, 5 марта 2026 года'
          KK, '2026 жылғы 5 наурыз, бейсенбі'
          KY, '2026-жылдын 5-марты, бейшемби'
          """)
  void each_language_writes_a_date_in_its_own_way(Lang lang, String written) {
    var date = LocalDate.of(2026, 3, 5);

    assertEquals(written, WrittenDate.withWeekday(date, lang));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1, 31 January, 31 января, 31 қаңтар, 31-январы
          4, 30 April, 30 апреля, 30 сәуір, 30-апрели
          6, 30 June, 30 июня, 30 маусым, 30-июну
          8, 31 August, 31 августа, 31 тамыз, 31-августу
          12, 31 December, 31 декабря, 31 желтоқсан, 31-декабры
          """)
  void a_day_of_any_year(int month, String en, String ru, String kk, String ky) {
    var day = MonthDay.of(month, month == 4 || month == 6 ? 30 : 31);

    assertEquals(en, WrittenDate.in(day, Lang.EN));
    assertEquals(ru, WrittenDate.in(day, Lang.RU));
    assertEquals(kk, WrittenDate.in(day, Lang.KK));
    assertEquals(ky, WrittenDate.in(day, Lang.KY));
  }

  @Test
  void the_week_begins_on_a_monday_and_ends_on_a_sunday() {
    var monday = LocalDate.of(2026, 3, 2);

    assertEquals("понедельник, 2 марта 2026 года", WrittenDate.withWeekday(monday, Lang.RU));
    assertEquals("Sunday, 8 March 2026", WrittenDate.withWeekday(monday.plusDays(6), Lang.EN));
  }
}
