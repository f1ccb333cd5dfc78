package org.kense.core.calendar;

/** Why a day is not what its weekday says. */
public enum DayKind {
  /** Off by law; listed also when it falls on a weekend. */
  HOLIDAY,
  /** A weekday off in lieu of a holiday on a weekend, or moved here by a decree. */
  MOVED_DAY_OFF,
  /** A weekday off by decision of the government, without a make-up day. */
  EXTRA_DAY_OFF,
  /** A Saturday or Sunday that is a working day. */
  WORKING_WEEKEND,
  /**
   * Russia 2020 and 2021: neither a day off nor a holiday of the Labour Code; see {@link
   * Contested}.
   */
  NONWORKING_BY_DECREE
}
