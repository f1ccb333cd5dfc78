package org.kense.cli.deadline;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.core.calendar.BeyondCalendar;
import org.kense.core.calendar.Contested;
import org.kense.core.calendar.ContestedDay;
import org.kense.core.calendar.ShippedCalendars;
import org.kense.core.calendar.WorkCalendar;

/** A calendar and its time zone, as somebody names them. */
final class CalendarText {
  private CalendarText() {}

  static WorkCalendar calendar(String code, String contested) {
    if (!ShippedCalendars.codes().contains(code)) {
      throw Complaint.usage(
          Say.UNKNOWN_CALENDAR, code, String.join(", ", ShippedCalendars.codes()));
    }
    return ShippedCalendars.of(code).with(reading(contested));
  }

  static Contested reading(String contested) {
    return switch (contested) {
      case "" -> Contested.REFUSE;
      case "working" -> Contested.WORKING;
      case "off" -> Contested.OFF;
      default -> throw Complaint.usage(Say.WRONG_VALUE, contested, "--contested working|off");
    };
  }

  static Complaint complaint(BeyondCalendar beyond) {
    return Complaint.usage(
        Say.BEYOND_CALENDAR, beyond.code(), beyond.first(), beyond.last(), beyond.date());
  }

  static Complaint complaint(ContestedDay day) {
    return Complaint.usage(Say.CONTESTED_DAY, day.code(), day.date());
  }

  /** The zone of this name, or that of the calendar's capital where none is named. */
  static ZoneId zone(String name, String calendar) {
    if (name.isEmpty()) return ShippedCalendars.zone(calendar);
    try {
      return ZoneId.of(name);
    } catch (DateTimeException unknown) {
      throw Complaint.usage(Say.ZONE_UNKNOWN, name);
    }
  }
}
