package org.kense.core.calendar;

/** Why a day was not counted, or an arrival not at once. */
public sealed interface Why {

  /** The limit began on it. */
  record StartDay() implements Why {}

  /** The limit looks to it. */
  record DayConcerned() implements Why {}

  /** Nobody was there at that time of a working day. */
  record AfterHours() implements Why {}

  /** A Saturday or Sunday of which nothing else is recorded. */
  record Weekend() implements Why {}

  /** A holiday, or a day off for another recorded reason. */
  record DayOff(CalendarDay day) implements Why {}

  /** The clock stood still when the day ended. */
  record Stopped(Pause pause) implements Why {}
}
