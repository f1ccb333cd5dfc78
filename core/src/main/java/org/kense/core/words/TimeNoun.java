package org.kense.core.words;

import org.kense.core.law.Lang;

/** A unit in which people tell how much time there is, after a number. */
enum TimeNoun {
  WORKING_DAY("working day", "рабочий день|рабочих дня|рабочих дней", "жұмыс күні", "жумуш күнү"),
  DAY("day", "день|дня|дней", "күн", "күн"),
  WORKING_HOUR(
      "working hour", "рабочий час|рабочих часа|рабочих часов", "жұмыс сағаты", "жумуш сааты"),
  HOUR("hour", "час|часа|часов", "сағат", "саат"),
  WORKING_MINUTE(
      "working minute",
      "рабочая минута|рабочие минуты|рабочих минут",
      "жұмыс минуты",
      "жумуш мүнөтү"),
  MINUTE("minute", "минута|минуты|минут", "минут", "мүнөт");

  private final String en;
  private final String ru;
  private final String kk;
  private final String ky;

  TimeNoun(String en, String ru, String kk, String ky) {
    this.en = en;
    this.ru = ru;
    this.kk = kk;
    this.ky = ky;
  }

  String after(long count, Lang lang) {
    return switch (lang) {
      case EN -> count + " " + (count == 1 ? en : en + "s");
      case RU -> count + " " + russian(ru).after(count);
      case KK -> count + " " + kk;
      case KY -> count + " " + ky;
    };
  }

  /** What somebody is late by: only the Russian minute is declined, where it is one: 1, 21, 31. */
  String lateBy(long count, Lang lang) {
    return after(count, lang)
        .replace("рабочая минута", "рабочую минуту")
        .replace("минута", "минуту");
  }

  /** "Остался 1 день", "осталась 1 минута", "осталось 2 дня". */
  String left(long count) {
    return switch (this) {
      case WORKING_DAY, DAY, WORKING_HOUR, HOUR ->
          russian("остался|осталось|осталось").after(count);
      case WORKING_MINUTE, MINUTE -> russian("осталась|осталось|осталось").after(count);
    };
  }

  // None of them stands in the genitive of one here.
  private static RussianNoun russian(String words) {
    String[] forms = words.split("\\|", -1);
    return new RussianNoun(forms[0], forms[1], forms[2], forms[1]);
  }
}
