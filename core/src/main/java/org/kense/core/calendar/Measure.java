package org.kense.core.calendar;

/** In which time it is told how much of a limit is used, and how much is left. */
public enum Measure {
  /** Only while the institution is open: limits in working days and working minutes. */
  WORKING_TIME,
  /** By the clock on the wall: limits in calendar days and hours, and fixed days. */
  WALL_CLOCK
}
