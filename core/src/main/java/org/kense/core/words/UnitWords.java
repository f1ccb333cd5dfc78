package org.kense.core.words;

import org.kense.core.calendar.LimitUnit;
import org.kense.core.law.Lang;

/** The units of time limits, after a number. Kazakh and Kyrgyz leave the noun in the singular. */
record UnitWords(LimitUnit unit, RussianNoun ru, String kk, String ky) {
  private static final String KAZAKH_DAYS = "күнтізбелік күн";
  private static final String KYRGYZ_DAYS = "календардык күн";
  private static final RussianNoun DAYS =
      new RussianNoun(
          "календарный день", "календарных дня", "календарных дней", "календарного дня");

  static UnitWords of(LimitUnit unit) {
    return switch (unit) {
      case WORKING_DAYS ->
          new UnitWords(
              unit,
              new RussianNoun("рабочий день", "рабочих дня", "рабочих дней", "рабочего дня"),
              "жұмыс күні",
              "жумуш күнү");
      case CALENDAR_DAYS, ROLLED_DAYS ->
          new UnitWords(LimitUnit.CALENDAR_DAYS, DAYS, KAZAKH_DAYS, KYRGYZ_DAYS);
      case WORKING_MINUTES ->
          new UnitWords(
              unit,
              new RussianNoun(
                  "рабочая минута", "рабочие минуты", "рабочих минут", "рабочей минуты"),
              "жұмыс минуты",
              "жумуш мүнөтү");
      case HOURS ->
          new UnitWords(unit, new RussianNoun("час", "часа", "часов", "часа"), "сағат", "саат");
      case MINUTES ->
          new UnitWords(
              unit, new RussianNoun("минута", "минуты", "минут", "минуты"), "минут", "мүнөт");
      case SECONDS ->
          new UnitWords(
              unit, new RussianNoun("секунда", "секунды", "секунд", "секунды"), "секунд", "секунд");
    };
  }

  String number(long count, Lang lang) {
    return switch (lang) {
      case EN -> count + " " + unit.words(count);
      case RU -> count + " " + ru.after(count);
      case KK -> count + " " + kk;
      case KY -> count + " " + ky;
    };
  }

  String range(long from, long to, Lang lang) {
    return switch (lang) {
      case EN -> from + " to " + to + " " + unit.words(to);
      case RU -> "от " + from + " до " + to + " " + ru.upTo(to);
      case KK -> from + "–" + to + " " + kk;
      case KY -> from + "–" + to + " " + ky;
    };
  }
}
