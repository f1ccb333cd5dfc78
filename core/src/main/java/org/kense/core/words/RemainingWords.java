package org.kense.core.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kense.core.calendar.Measure;
import org.kense.core.calendar.Remaining;
import org.kense.core.calendar.Stretch;
import org.kense.core.law.Lang;

/**
 * What is left of a deadline as people say it: "2 working days and 3 hours left".
 *
 * <p>Rounded down, to hours where there are days and else to minutes, so that it never promises too
 * much.
 */
public final class RemainingWords {
  private static final Sentence LEFT = Sentence.of("{0} left", "{1} {0}", "{0} қалды", "{0} калды");
  private static final Sentence NEARLY_NOTHING =
      Sentence.of(
          "less than a minute left",
          "осталось меньше минуты",
          "бір минуттан аз қалды",
          "бир мүнөттөн аз калды");
  private static final Sentence OVERDUE =
      Sentence.of(
          "overdue by {0}",
          "просрочено на {0}", "мерзімі {0} бұрын өтті", "мөөнөтү {0} мурун өттү");
  private static final Sentence JUST_OVERDUE =
      Sentence.of("overdue", "просрочено", "мерзімі өтті", "мөөнөтү өттү");
  private static final Sentence AND = Sentence.of(" and ", " и ", " және ", " жана ");

  /** So many of a unit. */
  private record Part(long count, TimeNoun noun) {}

  private RemainingWords() {}

  public static String in(Remaining remaining, Lang lang) {
    return switch (remaining) {
      case Remaining.Left left -> left(parts(left.time()), lang);
      case Remaining.Overdue overdue -> overdue(parts(overdue.time()), lang);
    };
  }

  private static String left(List<Part> parts, Lang lang) {
    if (parts.isEmpty()) return NEARLY_NOTHING.in(lang);
    Part first = parts.getFirst();
    String all =
        parts.stream()
            .map(it -> it.noun().after(it.count(), lang))
            .collect(Collectors.joining(AND.in(lang)));
    return LEFT.in(lang, all, first.noun().left(first.count()));
  }

  private static String overdue(List<Part> parts, Lang lang) {
    if (parts.isEmpty()) return JUST_OVERDUE.in(lang);
    String all =
        parts.stream()
            .map(it -> it.noun().lateBy(it.count(), lang))
            .collect(Collectors.joining(AND.in(lang)));
    return OVERDUE.in(lang, all);
  }

  private static List<Part> parts(Stretch time) {
    boolean working = time.measure() == Measure.WORKING_TIME;
    List<Part> parts = new ArrayList<>();
    if (time.days() > 0) {
      add(parts, time.days(), working ? TimeNoun.WORKING_DAY : TimeNoun.DAY);
      add(parts, time.rest().toHours(), TimeNoun.HOUR);
    } else {
      add(parts, time.rest().toHours(), working ? TimeNoun.WORKING_HOUR : TimeNoun.HOUR);
      boolean alone = working && parts.isEmpty();
      add(parts, time.rest().toMinutesPart(), alone ? TimeNoun.WORKING_MINUTE : TimeNoun.MINUTE);
    }
    return parts;
  }

  private static void add(List<Part> parts, long count, TimeNoun noun) {
    if (count > 0) parts.add(new Part(count, noun));
  }
}
