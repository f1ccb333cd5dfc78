package org.kense.core.words;

import org.kense.core.calendar.CalendarDay;
import org.kense.core.calendar.Step;
import org.kense.core.calendar.Why;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;

/** Why a day did not count, and what made the hour of a deadline. */
final class WhyWords {
  private static final Text START_DAY =
      Text.of(
          "the day of the start",
          "день начала срока",
          "мерзім басталған күн",
          "мөөнөт башталган күн");
  private static final Text DAY_CONCERNED =
      Text.of(
          "the day concerned itself",
          "сам день, к которому это относится",
          "қатысты күннің өзі",
          "тиешелүү күндүн өзү");
  private static final Text AFTER_HOURS =
      Text.of(
          "outside working hours",
          "нерабочее время",
          "жұмыстан тыс уақыт",
          "иштен тышкаркы убакыт");
  private static final Text WEEKEND =
      Text.of("weekend", "выходной", "демалыс күні", "дем алыш күнү");
  private static final Sentence HOLIDAY =
      Sentence.of(
          "non-working day: {0}",
          "нерабочий день: {0}", "жұмыс істемейтін күн: {0}", "иштебеген күн: {0}");
  private static final Sentence READ_AS_OFF =
      Sentence.of(
          "contested, and off by the rule: {0}",
          "спорный день, по правилу нерабочий: {0}",
          "даулы күн, ереже бойынша жұмыс істемейтін: {0}",
          "талаштуу күн, эреже боюнча иштебеген: {0}");
  private static final Sentence STOPPED =
      Sentence.of(
          "the clock stood still at its end: {0}",
          "к концу дня срок был приостановлен: {0}",
          "күннің соңында мерзім тоқтап тұрды: {0}",
          "күндүн аягында мөөнөт токтоп турган: {0}");

  private WhyWords() {}

  static String in(Why why, Lang lang) {
    return switch (why) {
      case Why.StartDay start -> START_DAY.in(lang).words();
      case Why.DayConcerned concerned -> DAY_CONCERNED.in(lang).words();
      case Why.AfterHours after -> AFTER_HOURS.in(lang).words();
      case Why.Weekend weekend -> WEEKEND.in(lang).words();
      case Why.DayOff off -> dayOff(off.day(), lang);
      case Why.Stopped stopped -> STOPPED.in(lang, PauseWords.in(stopped.pause().reason(), lang));
    };
  }

  /** The name of a day, with the act it rests on. */
  static String named(CalendarDay day, Lang lang) {
    return name(day, lang) + " (" + ActWords.in(day.act(), lang) + ")";
  }

  static String in(Step.End end, Lang lang) {
    Text text =
        switch (end) {
          case CLOSING_TIME ->
              Text.of(
                  "closing time", "конец рабочего дня", "жұмыс күнінің соңы", "жумуш күнүнүн аягы");
          case CLOSING_TIME_OF_AN_EVE ->
              Text.of(
                  "closing time of a shortened day, the eve of a holiday",
                  "конец сокращённого предпраздничного дня",
                  "мереке қарсаңындағы қысқартылған жұмыс күнінің соңы",
                  "майрам алдындагы кыскартылган жумуш күнүнүн аягы");
          case END_OF_DAY ->
              Text.of("the end of the day", "конец суток", "тәуліктің соңы", "сутканын аягы");
          case EXACT_TIME -> Text.of("to the minute", "точное время", "дәл уақыты", "так убактысы");
        };
    return text.in(lang).words();
  }

  // A holiday's name keeps its capital; what we call a moved day ourselves goes on in the sentence.
  private static String name(CalendarDay day, Lang lang) {
    String name = day.name().in(lang).words();
    return switch (day.kind()) {
      case MOVED_DAY_OFF, WORKING_WEEKEND -> Moments.small(name);
      case HOLIDAY, EXTRA_DAY_OFF, NONWORKING_BY_DECREE -> name;
    };
  }

  private static String dayOff(CalendarDay day, Lang lang) {
    String named = named(day, lang);
    return switch (day.kind()) {
      case HOLIDAY -> HOLIDAY.in(lang, named);
      case NONWORKING_BY_DECREE -> READ_AS_OFF.in(lang, named);
      // Their names say themselves that the day is off.
      case MOVED_DAY_OFF, EXTRA_DAY_OFF, WORKING_WEEKEND -> named;
    };
  }
}
