package org.kense.cli.deadline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.cli.moment.MomentText;
import org.kense.core.calendar.BeyondCalendar;
import org.kense.core.calendar.ContestedDay;
import org.kense.core.calendar.Deadline;
import org.kense.core.calendar.Timetable;
import org.kense.core.calendar.WorkCalendar;
import org.kense.core.law.Assumed;

/** Counts one row after the other; what is wrong with a row is a complaint. */
final class RowCount {
  private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,9}");

  private final String hours;
  private final String contested;
  private final Map<String, Timetable> timetables = new HashMap<>();

  RowCount(String hours, String contested) {
    this.hours = hours;
    this.contested = contested;
  }

  /** A date where the start was one, else a date-time, local to the calendar's zone. */
  record Found(String due, boolean provisional) {}

  Found of(Question question) {
    var timetable = timetables.computeIfAbsent(question.calendar(), this::timetable);
    RowUnit unit = RowUnit.of(question.unit());
    int amount = amount(question);
    try {
      return DateText.is(question.start())
          ? dated(question.start(), amount, unit, timetable.calendar())
          : timed(question.start(), amount, unit, timetable);
    } catch (BeyondCalendar beyond) {
      throw CalendarText.complaint(beyond);
    } catch (ContestedDay day) {
      throw CalendarText.complaint(day);
    }
  }

  private Timetable timetable(String code) {
    WorkCalendar calendar = CalendarText.calendar(code, contested);
    return new Timetable(calendar, HoursText.read(hours, CalendarText.zone("", code)));
  }

  private static int amount(Question question) {
    String digits = question.amount();
    if (!AMOUNT.matcher(digits).matches()) throw Complaint.usage(Say.AMOUNT_UNREADABLE, digits);
    int amount = Integer.parseInt(digits);
    if (amount < 1) throw Complaint.usage(Say.LIMIT_ZERO, digits + " " + question.unit());
    return amount;
  }

  private static Found timed(String start, int amount, RowUnit unit, Timetable timetable) {
    ZoneId zone = timetable.hours().zone();
    Deadline due =
        timetable.due(unit.limit(amount), Assumed.UNSTATED, MomentText.read(start, zone));
    return new Found(due.at().atZone(zone).toLocalDateTime().toString(), due.provisional());
  }

  private static Found dated(String text, int amount, RowUnit unit, WorkCalendar calendar) {
    LocalDate due =
        DatedCount.due(DateText.read(text), unit.limit(amount), calendar)
            .orElseThrow(() -> Complaint.usage(Say.TIME_OF_DAY_MISSING, text, unit.written));
    return new Found(due.toString(), calendar.provisional(due));
  }
}
