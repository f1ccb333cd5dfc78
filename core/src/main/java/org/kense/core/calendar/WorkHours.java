package org.kense.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;

/** The hours of an institution, Monday to Friday, in its own time zone. */
public record WorkHours(String version, ZoneId zone, Map<DayOfWeek, Shift> week) {
  private static final EnumSet<DayOfWeek> FIVE_DAYS =
      EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  public WorkHours {
    if (version.isBlank()) throw new IllegalArgumentException("hours without a version");
    Objects.requireNonNull(zone, "zone");
    if (!week.keySet().equals(FIVE_DAYS)) {
      throw new IllegalArgumentException(
          "the calendars are of a five-day week, Monday to Friday, not of " + week.keySet());
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
    for (DayOfWeek day : FIVE_DAYS) week.put(day, shift);
    return new WorkHours(version, zone, week);
  }

  Shift on(DayOfWeek day) {
    return Objects.requireNonNull(week.get(day), "a shift from Monday to Friday");
  }
}
