package org.kense.cli.deadline;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.core.calendar.Shift;
import org.kense.core.calendar.WorkHours;
import org.kense.core.calendar.Workweek;

/**
 * Hours such as 09:00-18:00, or 09:00-18:00,lunch 13:00-14:00 with a break or several.
 *
 * <p>Days that differ follow after a semicolon: 09:00-18:00; fri 09:00-16:00; sat 09:00-13:00.
 */
final class HoursText {
  /** What a deadline is counted with where nobody says otherwise. */
  static final String USUAL = "09:00-18:00";

  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat");
  private static final Pattern OF_DAYS =
      Pattern.compile("(%1$s)(?:-(%1$s))?\\s+(\\d.*)".formatted(String.join("|", DAYS)));
  private static final Pattern SPAN =
      Pattern.compile("\\s*(\\d{2}):(\\d{2})\\s*-\\s*(\\d{2}):(\\d{2})\\s*");
  private static final Pattern NAME = Pattern.compile("^\\s*\\p{L}+\\s+");

  private HoursText() {}

  static WorkHours read(String text, ZoneId zone) {
    try {
      Map<DayOfWeek, Shift> week = new EnumMap<>(DayOfWeek.class);
      for (String part : text.split(";", -1)) add(part.strip(), week);
      return new WorkHours(text, zone, week);
    } catch (IllegalArgumentException | DateTimeException impossible) {
      throw Complaint.usage(Say.HOURS_UNREADABLE, text);
    }
  }

  private static void add(String part, Map<DayOfWeek, Shift> week) {
    Matcher some = OF_DAYS.matcher(part);
    boolean named = some.matches();
    Shift shift = shift(named ? some.group(3) : part);
    for (DayOfWeek day : named ? days(some) : Workweek.FIVE_DAYS.days()) week.put(day, shift);
  }

  private static Set<DayOfWeek> days(Matcher some) {
    DayOfWeek first = day(some.group(1));
    return some.group(2) == null ? Set.of(first) : EnumSet.range(first, day(some.group(2)));
  }

  private static DayOfWeek day(String name) {
    return DayOfWeek.of(DAYS.indexOf(name) + 1);
  }

  private static Shift shift(String text) {
    String[] spans = text.split(",", -1);
    Matcher day = span(spans[0]);
    Shift shift = Shift.of(time(day, 1), time(day, 3));
    for (int i = 1; i < spans.length; i++) {
      Matcher rest = span(NAME.matcher(spans[i]).replaceFirst(""));
      shift = shift.with(new Shift.Break(time(rest, 1), time(rest, 3)));
    }
    return shift;
  }

  private static Matcher span(String span) {
    Matcher matcher = SPAN.matcher(span);
    if (!matcher.matches()) throw new IllegalArgumentException("no hours: " + span);
    return matcher;
  }

  private static LocalTime time(Matcher span, int group) {
    return LocalTime.of(
        Integer.parseInt(span.group(group)), Integer.parseInt(span.group(group + 1)));
  }
}
