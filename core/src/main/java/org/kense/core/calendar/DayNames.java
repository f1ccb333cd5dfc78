package org.kense.core.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;
import org.kense.core.law.WrittenDate;

/** What the days of one calendar are called, in all languages. */
final class DayNames {
  private static final String IN_LIEU = "Day off in lieu: ";
  private static final String MOVED_FROM = "Day off moved from ";
  private static final String WORKING = "Working day (day off moved to ";
  private static final String ESTIMATED = " (estimated)";
  private static final Pattern MOVED =
      Pattern.compile(
          "(Day off moved from |Working day \\(day off moved to )"
              + "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\\)?");

  private static final Text PERHAPS =
      Text.of("%s (estimated)", "%s (предположительно)", "%s (болжамды)", "%s (болжолдуу)");
  private static final Text LIEU_OF =
      Text.of(
          "Day off in lieu: %s",
          "Выходной вместо праздника, выпавшего на выходной: %s",
          "Демалысқа тура келген мереке үшін демалыс күні: %s",
          "Дем алышка туш келген майрам үчүн дем алыш күнү: %s");
  private static final Text FROM =
      Text.of(
          "Day off moved from %s",
          "Выходной, перенесённый с %s",
          "Ауыстырылған демалыс күні (бұрынғы күні: %s)",
          "Которулган дем алыш күнү (мурунку күнү: %s)");
  private static final Text TO =
      Text.of(
          "Working day (day off moved to %s)",
          "Рабочий день (выходной перенесён на %s)",
          "Жұмыс күні (демалыстың жаңа күні: %s)",
          "Жумуш күнү (дем алыштын жаңы күнү: %s)");

  private final Map<String, Text> names = new HashMap<>();

  DayNames(List<String[]> rows) {
    for (String[] row : rows) names.put(row[0], Text.of(row[0], row[1], row[2], row[3]));
  }

  Text of(String english) {
    if (english.startsWith(IN_LIEU)) return in(LIEU_OF, known(english.substring(IN_LIEU.length())));
    Optional<LocalDate> other = otherDay(english);
    if (other.isPresent()) {
      return in(english.startsWith(WORKING) ? TO : FROM, WrittenDate.of(other.get()));
    }
    return known(english);
  }

  /** Whether a day that is called so has its name in all languages. */
  boolean translates(String english) {
    String name = english.startsWith(IN_LIEU) ? english.substring(IN_LIEU.length()) : english;
    boolean sure = !name.endsWith(ESTIMATED);
    return MOVED.matcher(english).matches()
        || names.containsKey(sure ? name : name.substring(0, name.length() - ESTIMATED.length()));
  }

  /** The day that a moved day off came from, or that a working weekend's day off went to. */
  static Optional<LocalDate> otherDay(String english) {
    if (english.startsWith(MOVED_FROM)) return date(english, MOVED_FROM);
    return english.startsWith(WORKING) ? date(english, WORKING) : Optional.empty();
  }

  private static Optional<LocalDate> date(String english, String prefix) {
    int from = prefix.length();
    return Optional.of(IsoDate.of(english.substring(from, from + "2026-03-21".length())));
  }

  private Text known(String english) {
    boolean sure = !english.endsWith(ESTIMATED);
    String name = sure ? english : english.substring(0, english.length() - ESTIMATED.length());
    Text text = names.get(name);
    if (text == null) throw new IllegalStateException("a day without translations: " + english);
    return sure ? text : in(PERHAPS, text);
  }

  private static Text in(Text frame, Text name) {
    Map<Lang, String> words = new HashMap<>();
    for (Lang lang : Lang.values()) {
      words.put(lang, frame.in(lang).words().replace("%s", name.in(lang).words()));
    }
    return new Text(words);
  }
}
