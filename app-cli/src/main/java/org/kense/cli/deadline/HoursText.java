package org.kense.cli.deadline;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.core.calendar.Shift;
import org.kense.core.calendar.WorkHours;

/** Hours such as 09:00-18:00, or 09:00-18:00,lunch 13:00-14:00 with a break or several. */
final class HoursText {
  /** What a deadline is counted with where nobody says otherwise. */
  static final String USUAL = "09:00-18:00";

  private static final Pattern SPAN =
      Pattern.compile("\\s*(?:\\p{L}+\\s+)?(\\d{2}):(\\d{2})\\s*-\\s*(\\d{2}):(\\d{2})\\s*");

  private HoursText() {}

  static WorkHours read(String text, ZoneId zone) {
    try {
      String[] spans = text.split(",", -1);
      Matcher day = span(spans[0], text);
      Shift shift = Shift.of(time(day, 1), time(day, 3));
      for (int i = 1; i < spans.length; i++) {
        Matcher rest = span(spans[i], text);
        shift = shift.with(new Shift.Break(time(rest, 1), time(rest, 3)));
      }
      return WorkHours.of(text, zone, shift);
    } catch (IllegalArgumentException | DateTimeException impossible) {
      throw unreadable(text);
    }
  }

  private static Matcher span(String span, String text) {
    Matcher matcher = SPAN.matcher(span);
    if (!matcher.matches()) throw unreadable(text);
    return matcher;
  }

  private static LocalTime time(Matcher span, int group) {
    return LocalTime.of(
        Integer.parseInt(span.group(group)), Integer.parseInt(span.group(group + 1)));
  }

  private static Complaint unreadable(String text) {
    return Complaint.usage(Say.HOURS_UNREADABLE, text);
  }
}
