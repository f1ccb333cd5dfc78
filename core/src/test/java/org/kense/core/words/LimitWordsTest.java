package org.kense.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.calendar.TimeLimits;
import org.kense.core.law.Lang;

class LimitWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 working days       | 3 рабочих дня | 3 жұмыс күні | 3 жумуш күнү
          6 calendar days      | 6 календарных дней | 6 күнтізбелік күн | 6 календардык күн
          15 working minutes   | 15 рабочих минут | 15 жұмыс минуты | 15 жумуш мүнөтү
          24 hours             | 24 часа | 24 сағат | 24 саат
          5 minutes            | 5 минут | 5 минут | 5 мүнөт
          30 seconds           | 30 секунд | 30 секунд | 30 секунд
          2 to 8 calendar days | от 2 до 8 календарных дней | 2–8 күнтізбелік күн | 2–8 календардык күн
          at once              | сразу | бірден | дароо
          """)
  void a_limit_is_said_in_four_languages(String en, String ru, String kk, String ky) {
    var limit = TimeLimits.read(en).orElseThrow();

    assertEquals(en, LimitWords.in(limit, Lang.EN));
    assertEquals(ru, LimitWords.in(limit, Lang.RU));
    assertEquals(kk, LimitWords.in(limit, Lang.KK));
    assertEquals(ky, LimitWords.in(limit, Lang.KY));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1 working day, 1 рабочий день
          2 working days, 2 рабочих дня
          4 working days, 4 рабочих дня
          5 working days, 5 рабочих дней
          11 working days, 11 рабочих дней
          12 working days, 12 рабочих дней
          20 working days, 20 рабочих дней
          21 working days, 21 рабочий день
          22 working days, 22 рабочих дня
          101 working days, 101 рабочий день
          111 working days, 111 рабочих дней
          1 calendar day, 1 календарный день
          3 working minutes, 3 рабочие минуты
          21 minutes, 21 минута
          1 hour, 1 час
          2 to 21 calendar days, от 2 до 21 календарного дня
          2 to 11 working days, от 2 до 11 рабочих дней
          1 to 3 hours, от 1 до 3 часов
          """)
  void russian_counts_in_its_own_way(String limit, String said) {
    assertEquals(said, LimitWords.in(TimeLimits.read(limit).orElseThrow(), Lang.RU));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EN | 2 calendar days rolled | 2 calendar days, moved to a working day if the last one is a day off
          RU | 2 calendar days rolled | 2 календарных дня с переносом на рабочий день, если последний день нерабочий
          EN | by 1 May               | by the next 1 May
          RU | by 1 May               | не позднее ближайшего 1 мая
          KK | by 1 May of that year  | ең кеші – сол жылғы 1 мамыр
          KY | by 1 May of that year  | эң кеч – ошол жылдын 1-майы
          RU | first of 10 working days; by 1 May | что истечёт раньше: 10 рабочих дней; не позднее ближайшего 1 мая
          EN | 1 calendar day, then 3 calendar days | 1 calendar day, then 3 calendar days
          RU | 1 calendar day, then 3 calendar days | 1 календарный день, затем 3 календарных дня
          KK | 1 calendar day, then 3 calendar days | 1 күнтізбелік күн, содан кейін 3 күнтізбелік күн
          KY | 1 calendar day, then 3 calendar days | 1 календардык күн, андан кийин 3 календардык күн
          EN | 90 to 120 minutes      | 90 to 120 minutes
          """)
  void what_is_not_a_plain_amount_is_said_as_well(Lang lang, String limit, String said) {
    assertEquals(said, LimitWords.in(TimeLimits.read(limit).orElseThrow(), lang));
  }
}
