package org.kense.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.calendar.Measure;
import org.kense.core.calendar.Remaining;
import org.kense.core.calendar.Stretch;
import org.kense.core.law.Lang;

class RemainingWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          WORKING_TIME | 2 | PT3H | en | 2 working days and 3 hours left | overdue by 2 working days and 3 hours
          WORKING_TIME | 2 | PT3H | ru | осталось 2 рабочих дня и 3 часа | просрочено на 2 рабочих дня и 3 часа
          WORKING_TIME | 2 | PT3H | kk | 2 жұмыс күні және 3 сағат қалды | мерзімі 2 жұмыс күні және 3 сағат бұрын өтті
          WORKING_TIME | 2 | PT3H | ky | 2 жумуш күнү жана 3 саат калды | мөөнөтү 2 жумуш күнү жана 3 саат мурун өттү
          WORKING_TIME | 1 | PT0S | en | 1 working day left | overdue by 1 working day
          WORKING_TIME | 1 | PT0S | ru | остался 1 рабочий день | просрочено на 1 рабочий день
          WORKING_TIME | 21 | PT5H | ru | остался 21 рабочий день и 5 часов | просрочено на 21 рабочий день и 5 часов
          WORKING_TIME | 11 | PT1H | ru | осталось 11 рабочих дней и 1 час | просрочено на 11 рабочих дней и 1 час
          WORKING_TIME | 0 | PT3H20M | en | 3 working hours and 20 minutes left | overdue by 3 working hours and 20 minutes
          WORKING_TIME | 0 | PT3H21M | ru | осталось 3 рабочих часа и 21 минута | просрочено на 3 рабочих часа и 21 минуту
          WORKING_TIME | 0 | PT1M59S | en | 1 working minute left | overdue by 1 working minute
          WORKING_TIME | 0 | PT1M | ru | осталась 1 рабочая минута | просрочено на 1 рабочую минуту
          WORKING_TIME | 0 | PT5M | kk | 5 жұмыс минуты қалды | мерзімі 5 жұмыс минуты бұрын өтті
          # minutes do not matter where there are days
          WALL_CLOCK | 2 | PT59M | en | 2 days left | overdue by 2 days
          WALL_CLOCK | 1 | PT12H | ru | остался 1 день и 12 часов | просрочено на 1 день и 12 часов
          WALL_CLOCK | 0 | PT31M | ru | осталась 31 минута | просрочено на 31 минуту
          WALL_CLOCK | 0 | PT1H | ky | 1 саат калды | мөөнөтү 1 саат мурун өттү
          WALL_CLOCK | 0 | PT59S | en | less than a minute left | overdue
          WALL_CLOCK | 0 | PT0S | ru | осталось меньше минуты | просрочено
          WORKING_TIME | 0 | PT0S | kk | бір минуттан аз қалды | мерзімі өтті
          WORKING_TIME | 0 | PT0S | ky | бир мүнөттөн аз калды | мөөнөтү өттү
          """)
  void people_are_told_how_much_is_left_or_by_how_much_it_is_overdue(
      Measure measure, int days, Duration rest, String lang, String left, String overdue) {
    var time = new Stretch(measure, Duration.ofDays(days).plus(rest), days, rest);
    var reader = Lang.valueOf(lang.toUpperCase(Locale.ROOT));

    assertEquals(left, RemainingWords.in(new Remaining.Left(time, 0.5, false), reader));
    assertEquals(overdue, RemainingWords.in(new Remaining.Overdue(time), reader));
  }
}
