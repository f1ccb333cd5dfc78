package org.kense.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The hours of an institution on the days of its week, in its own time zone. */
public record WorkHours(String version, ZoneId zone, Map<DayOfWeek, Shift> week) {
  public WorkHours {
    if (version.isBlank()) throw new IllegalArgumentException("hours without a version");
    Objects.requireNonNull(zone, "zone");
    if (!week.keySet().equals(workweek(week).days())) {
      throw new IllegalArgumentException(
          "a week is of five days or six from Monday on, not of " + week.keySet());
    }
    week = Collections.unmodifiableMap(new EnumMap<>(week));
  }

  /** The same hours from Monday to Friday, without a break. */
  public static WorkHours of(String version, ZoneId zone, LocalTime opens, LocalTime closes) {
    return of(version, zone, Shift.of(opens, closes));
  }

  /** The same shift from Monday to Friday. */
  public static WorkHours of(String version, ZoneId zone, Shift shift) {
    Map<DayOfWeek, Shift> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : Workweek.FIVE_DAYS.days()) week.put(day, shift);
    return new WorkHours(version, zone, week);
  }

  /** The same hours, but for one day of the week; with a Saturday the week has six days. */
  public WorkHours with(DayOfWeek day, Shift shift) {
    Map<DayOfWeek, Shift> other = new EnumMap<>(week);
    other.put(day, shift);
    return new WorkHours(version, zone, other);
  }

  public Workweek workweek() {
    return workweek(week);
  }

  Shift on(DayOfWeek day) {
    return Objects.requireNonNull(week.get(day), "a shift of each day of the week");
  }

  private static Workweek workweek(Map<DayOfWeek, Shift> week) {
    return week.containsKey(DayOfWeek.SATURDAY) ? Workweek.SIX_DAYS : Workweek.FIVE_DAYS;
  }
}
