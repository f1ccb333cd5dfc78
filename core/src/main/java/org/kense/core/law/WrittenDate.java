package org.kense.core.law;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/** A date as each language writes it; the JDK's own locale data would be a module more. */
public final class WrittenDate {
  private static final List<Text> MONTHS =
      List.of(
          Text.of("January", "января", "қаңтар", "январы"),
          Text.of("February", "февраля", "ақпан", "февралы"),
          Text.of("March", "марта", "наурыз", "марты"),
          Text.of("April", "апреля", "сәуір", "апрели"),
          Text.of("May", "мая", "мамыр", "майы"),
          Text.of("June", "июня", "маусым", "июну"),
          Text.of("July", "июля", "шілде", "июлу"),
          Text.of("August", "августа", "тамыз", "августу"),
          Text.of("September", "сентября", "қыркүйек", "сентябры"),
          Text.of("October", "октября", "қазан", "октябры"),
          Text.of("November", "ноября", "қараша", "ноябры"),
          Text.of("December", "декабря", "желтоқсан", "декабры"));

  private static final List<Text> WEEKDAYS =
      List.of(
          Text.of("Monday", "понедельник", "дүйсенбі", "дүйшөмбү"),
          Text.of("Tuesday", "вторник", "сейсенбі", "шейшемби"),
          Text.of("Wednesday", "среда", "сәрсенбі", "шаршемби"),
          Text.of("Thursday", "четверг", "бейсенбі", "бейшемби"),
          Text.of("Friday", "пятница", "жұма", "жума"),
          Text.of("Saturday", "суббота", "сенбі", "ишемби"),
          Text.of("Sunday", "воскресенье", "жексенбі", "жекшемби"));

  private WrittenDate() {}

  /** The date in all four languages. */
  public static Text of(LocalDate date) {
    return Text.of(in(date, Lang.EN), in(date, Lang.RU), in(date, Lang.KK), in(date, Lang.KY));
  }

  /** Such as "5 March 2026", "5 марта 2026 года", "2026 жылғы 5 наурыз", "2026-жылдын 5-марты". */
  public static String in(LocalDate date, Lang lang) {
    String day = day(date.getDayOfMonth(), date.getMonthValue(), lang);
    String year = Integer.toString(date.getYear());
    return switch (lang) {
      case EN -> String.join(" ", day, year);
      case RU -> String.join(" ", day, year, "года");
      case KK -> String.join(" ", year, "жылғы", day);
      case KY -> String.join("-жылдын ", year, day);
    };
  }

  /** The same with its day of the week, as in "Thursday, 5 March 2026". */
  public static String withWeekday(LocalDate date, Lang lang) {
    String weekday = WEEKDAYS.get(date.getDayOfWeek().getValue() - 1).in(lang).words();
    return switch (lang) {
      case EN, RU -> weekday + ", " + in(date, lang);
      case KK, KY -> in(date, lang) + ", " + weekday;
    };
  }

  /** A day of any year, as in "1 May". */
  public static String in(MonthDay day, Lang lang) {
    return day(day.getDayOfMonth(), day.getMonthValue(), lang);
  }

  private static String day(int day, int monthNumber, Lang lang) {
    String month = MONTHS.get(monthNumber - 1).in(lang).words();
    String number = Integer.toString(day);
    return switch (lang) {
      case EN, RU, KK -> String.join(" ", number, month);
      case KY -> String.join("-", number, month);
    };
  }
}
