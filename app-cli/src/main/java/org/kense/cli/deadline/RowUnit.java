package org.kense.cli.deadline;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.core.calendar.Roll;
import org.kense.core.calendar.TimeLimit;

/** What the amount of a row counts. */
enum RowUnit {
  WORKING_DAYS("working-days"),
  CALENDAR_DAYS("calendar-days"),
  CALENDAR_DAYS_ROLLED("calendar-days-rolled"),
  WORKING_MINUTES("working-minutes"),
  HOURS("hours"),
  MINUTES("minutes");

  private static final Map<String, RowUnit> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(unit -> unit.written, Function.identity()));

  final String written;

  RowUnit(String written) {
    this.written = written;
  }

  static RowUnit of(String name) {
    RowUnit unit = BY_NAME.get(name);
    if (unit == null) throw Complaint.usage(Say.UNIT_UNKNOWN, name, all());
    return unit;
  }

  private static String all() {
    return Arrays.stream(values()).map(unit -> unit.written).collect(Collectors.joining(", "));
  }

  TimeLimit limit(int amount) {
    return switch (this) {
      case WORKING_DAYS -> new TimeLimit.WorkingDays(amount);
      case CALENDAR_DAYS -> new TimeLimit.CalendarDays(amount, Roll.NONE);
      case CALENDAR_DAYS_ROLLED -> new TimeLimit.CalendarDays(amount, Roll.NEXT_WORKING_DAY);
      case WORKING_MINUTES -> new TimeLimit.WorkingMinutes(amount);
      case HOURS -> new TimeLimit.Elapsed(Duration.ofHours(amount));
      case MINUTES -> new TimeLimit.Elapsed(Duration.ofMinutes(amount));
    };
  }
}
