package org.kense.core.calendar;

import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads limits as {@link TimeLimits} writes them. */
final class LimitReader {
  private static final String SEVERAL = "first of ";
  private static final String THEN = ", then ";
  private static final String FIXED = "by ";
  private static final String SAME_YEAR = " of that year";
  private static final String PRECEDING_YEAR = " of the preceding year";
  private static final String BEFORE_DAY = "before the day";
  private static final String AHEAD = " " + BEFORE_DAY;
  private static final String CONCERNING = ", for ";

  private LimitReader() {}

  static Optional<TimeLimit> read(String text) {
    String words = String.join(" ", text.strip().split("\\s+", -1));
    int day = words.lastIndexOf(CONCERNING);
    return day < 0
        ? rule(words)
        : concerning(words.substring(0, day), words.substring(day + CONCERNING.length()));
  }

  private static Optional<TimeLimit> concerning(String words, String day) {
    return rule(words).flatMap(rule -> IsoDate.read(day).map(rule::concerning));
  }

  private static Optional<TimeLimit> rule(String words) {
    String[] links = words.split(THEN, -1);
    return links.length == 1 ? link(words) : chain(links);
  }

  private static Optional<TimeLimit> chain(String[] words) {
    List<TimeLimit> links = new ArrayList<>();
    for (String part : words) link(part.strip()).ifPresent(links::add);
    return links.size() < words.length ? Optional.empty() : Optional.of(new TimeLimit.Chain(links));
  }

  private static Optional<TimeLimit> link(String words) {
    if (words.startsWith(SEVERAL)) return several(words.substring(SEVERAL.length()));
    return plain(words);
  }

  private static Optional<TimeLimit> plain(String words) {
    if (words.equals("at once")) return Optional.of(new TimeLimit.AtOnce());
    if (words.equals(BEFORE_DAY)) return Optional.of(new TimeLimit.BeforeDay());
    if (words.endsWith(AHEAD)) return ahead(without(AHEAD, words));
    if (words.startsWith(FIXED)) return fixed(words.substring(FIXED.length()));
    String[] parts = words.split(" ", 4);
    if (parts.length == 4 && parts[1].equals("to")) return range(parts);
    return parts.length < 2
        ? Optional.empty()
        : amount(parts[0], words.substring(parts[0].length() + 1));
  }

  private static Optional<TimeLimit> amount(String number, String unit) {
    return LimitUnit.named(unit).flatMap(it -> count(number).map(it::limit));
  }

  private static Optional<TimeLimit> range(String[] parts) {
    Optional<TimeLimit> earliest = amount(parts[0], parts[3]);
    Optional<TimeLimit> latest = amount(parts[2], parts[3]);
    if (earliest.isEmpty() || latest.isEmpty()) return Optional.empty();
    if (!TimeLimit.ordered(earliest.get(), latest.get())) return Optional.empty();
    return Optional.of(new TimeLimit.Range(earliest.get(), latest.get()));
  }

  private static Optional<TimeLimit> several(String words) {
    List<TimeLimit> limits = new ArrayList<>();
    for (String part : words.split(";", -1)) {
      Optional<TimeLimit> limit = plain(part.strip());
      if (limit.isEmpty() || limit.get() instanceof TimeLimit.Range) return Optional.empty();
      limits.add(limit.get());
    }
    return limits.size() < 2 ? Optional.empty() : Optional.of(new TimeLimit.Earliest(limits));
  }

  private static Optional<TimeLimit> fixed(String words) {
    if (words.endsWith(SAME_YEAR)) {
      return fixed(without(SAME_YEAR, words), TimeLimit.FixedDay.Of.YEAR_OF_START);
    }
    return words.endsWith(PRECEDING_YEAR)
        ? fixed(without(PRECEDING_YEAR, words), TimeLimit.FixedDay.Of.PRECEDING_YEAR)
        : fixed(words, TimeLimit.FixedDay.Of.NEXT);
  }

  private static Optional<TimeLimit> fixed(String day, TimeLimit.FixedDay.Of of) {
    return monthDay(day).map(it -> new TimeLimit.FixedDay(it, of));
  }

  private static Optional<TimeLimit> ahead(String words) {
    return plain(words)
        .flatMap(
            limit ->
                limit instanceof TimeLimit.WorkingDays(int count)
                    ? Optional.of(new TimeLimit.WorkingDaysAhead(count))
                    : Optional.empty());
  }

  private static String without(String end, String words) {
    return words.substring(0, words.length() - end.length());
  }

  private static Optional<MonthDay> monthDay(String words) {
    String[] parts = words.split(" ", -1);
    if (parts.length != 2) return Optional.empty();
    for (Month month : Month.values()) {
      if (!parts[1].toUpperCase(Locale.ROOT).equals(month.name())) continue;
      return count(parts[0])
          .filter(day -> day <= month.maxLength())
          .map(day -> MonthDay.of(month, day));
    }
    return Optional.empty();
  }

  // Nine digits are more days than any calendar has, and still fit.
  private static Optional<Integer> count(String digits) {
    return digits.matches("[1-9][0-9]{0,8}")
        ? Optional.of(Integer.valueOf(digits))
        : Optional.empty();
  }
}
