package org.kense.core.calendar;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;

/** On which days of the week an institution works, as far as no calendar says otherwise. */
public enum Workweek {
  /** Monday to Friday, which is what the facts of the calendars are about. */
  FIVE_DAYS(DayOfWeek.FRIDAY),
  /** Monday to Saturday: what is counted so is provisional, because the facts are of five days. */
  SIX_DAYS(DayOfWeek.SATURDAY);

  private final DayOfWeek last;

  Workweek(DayOfWeek last) {
    this.last = last;
  }

  /** The days, Monday first. */
  public Set<DayOfWeek> days() {
    return EnumSet.range(DayOfWeek.MONDAY, last);
  }

  boolean has(DayOfWeek day) {
    return day.compareTo(last) <= 0;
  }
}
