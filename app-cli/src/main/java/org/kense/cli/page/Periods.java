package org.kense.cli.page;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;

/** A period of months or days, as people say it. */
public final class Periods {
  private static final int TENS = 10;

  private Periods() {}

  public static String in(Period period, Lang lang) {
    long months = period.toTotalMonths();
    long days = period.get(ChronoUnit.DAYS);
    String inMonths = months == 0 ? "" : months + " " + months(months).in(lang).words();
    String inDays = days == 0 ? "" : days + " " + days(days).in(lang).words();
    return (inMonths + " " + inDays).strip();
  }

  private static Text months(long count) {
    String russian = russian(count, "месяц", "месяца", "месяцев");
    return Text.of(count == 1 ? "month" : "months", russian, "ай", "ай");
  }

  private static Text days(long count) {
    String russian = russian(count, "день", "дня", "дней");
    return Text.of(count == 1 ? "day" : "days", russian, "күн", "күн");
  }

  private static String russian(long count, String one, String few, String many) {
    long last = count % TENS;
    boolean teen = count % 100 / TENS == 1;
    if (teen || last == 0 || last > 4) return many;
    return last == 1 ? one : few;
  }
}
