package org.kense.core.words;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.kense.core.calendar.Amount;
import org.kense.core.calendar.LimitUnit;
import org.kense.core.calendar.TimeLimit;
import org.kense.core.law.Lang;
import org.kense.core.law.WrittenDate;

/** A time limit as people say it: "3 рабочих дня", "2–8 күнтізбелік күн". */
public final class LimitWords {
  private static final Sentence AT_ONCE = Sentence.of("at once", "сразу", "бірден", "дароо");
  private static final Sentence ROLLED =
      Sentence.of(
          "{0}, moved to a working day if the last one is a day off",
          "{0} с переносом на рабочий день, если последний день нерабочий",
          "{0}, соңғы күні демалыс болса – келесі жұмыс күні",
          "{0}, акыркы күнү дем алыш болсо – кийинки жумуш күнү");
  private static final Sentence EARLIEST =
      Sentence.of(
          "whichever ends first: {0}",
          "что истечёт раньше: {0}", "қайсысы бұрын аяқталса: {0}", "кайсынысы мурда аяктаса: {0}");
  private static final Sentence THEN =
      Sentence.of(", then ", ", затем ", ", содан кейін ", ", андан кийин ");
  private static final Sentence NEXT_DAY =
      Sentence.of(
          "by the next {0}",
          "не позднее ближайшего {0}",
          "ең кеші – алдағы {0}",
          "эң кеч – ушул же кийинки жылдын {0}");
  private static final Sentence DAY_OF_THAT_YEAR =
      Sentence.of(
          "by {0} of the year of the start",
          "не позднее {0} того же года", "ең кеші – сол жылғы {0}", "эң кеч – ошол жылдын {0}");

  private static final Sentence OF_PRECEDING_YEAR =
      Sentence.of(
          "by {0} of the preceding year",
          "не позднее {0} предшествующего года",
          "ең кеші – алдыңғы жылғы {0}",
          "эң кеч – мурунку жылдын {0}");
  private static final Sentence BEFORE_DAY =
      Sentence.of(
          "before the day begins that it concerns",
          "до наступления дня, к которому это относится",
          "осыған қатысты күн басталғанға дейін",
          "буга тиешелүү күн башталганга чейин");
  private static final Sentence AHEAD =
      Sentence.of(
          "no later than {0} before the day that it concerns",
          "не позднее чем за {0} до дня, к которому это относится",
          "осыған қатысты күннен кемінде {0} бұрын",
          "буга тиешелүү күндөн кеминде {0} мурун");
  private static final Sentence CONCERNING =
      Sentence.of(
          "{0} (the day it concerns: {1})",
          "{0} (день, к которому это относится: {1})",
          "{0} (қатысты күні: {1})",
          "{0} (тиешелүү күнү: {1})");

  private LimitWords() {}

  public static String in(TimeLimit limit, Lang lang) {
    return switch (limit) {
      case TimeLimit.AtOnce once -> AT_ONCE.in(lang);
      case TimeLimit.Range range -> range(range, lang);
      case TimeLimit.Earliest several -> EARLIEST.in(lang, list(several, lang));
      case TimeLimit.Chain chain -> chain(chain, lang);
      case TimeLimit.FixedDay fixed -> fixed(fixed, lang);
      case TimeLimit.BeforeDay before -> BEFORE_DAY.in(lang);
      case TimeLimit.WorkingDaysAhead(int count) ->
          AHEAD.in(lang, amount(new TimeLimit.WorkingDays(count), lang));
      case TimeLimit.Concerning(TimeLimit rule, LocalDate day) ->
          CONCERNING.in(lang, in(rule, lang), WrittenDate.of(day).in(lang).words());
      case TimeLimit.WorkingDays plain -> amount(plain, lang);
      case TimeLimit.CalendarDays plain -> amount(plain, lang);
      case TimeLimit.WorkingMinutes plain -> amount(plain, lang);
      case TimeLimit.Elapsed plain -> amount(plain, lang);
    };
  }

  private static String amount(TimeLimit plain, Lang lang) {
    Amount amount = Amount.of(plain).orElseThrow();
    return rolled(UnitWords.of(amount.unit()).number(amount.count(), lang), amount.unit(), lang);
  }

  private static String range(TimeLimit.Range range, Lang lang) {
    Amount earliest = Amount.of(range.earliest()).orElseThrow();
    Amount latest = Amount.of(range.latest()).orElseThrow();
    LimitUnit unit = LimitUnit.smaller(earliest.unit(), latest.unit());
    String words = UnitWords.of(unit).range(earliest.in(unit), latest.in(unit), lang);
    return rolled(words, unit, lang);
  }

  private static String rolled(String words, LimitUnit unit, Lang lang) {
    return unit == LimitUnit.ROLLED_DAYS ? ROLLED.in(lang, words) : words;
  }

  private static String list(TimeLimit.Earliest several, Lang lang) {
    return several.limits().stream().map(it -> in(it, lang)).collect(Collectors.joining("; "));
  }

  private static String chain(TimeLimit.Chain chain, Lang lang) {
    return chain.links().stream()
        .map(it -> in(it, lang))
        .collect(Collectors.joining(THEN.in(lang)));
  }

  private static String fixed(TimeLimit.FixedDay fixed, Lang lang) {
    String day = WrittenDate.in(fixed.day(), lang);
    return switch (fixed.of()) {
      case NEXT -> NEXT_DAY.in(lang, day);
      case PRECEDING_YEAR -> OF_PRECEDING_YEAR.in(lang, day);
      case YEAR_OF_START -> DAY_OF_THAT_YEAR.in(lang, day);
    };
  }
}
