package org.kense.core.calendar;

/** What happens to a limit of calendar days that ends on a day off. */
public enum Roll {
  /** It ends there all the same. */
  NONE,
  /** It ends on the next working day. */
  NEXT_WORKING_DAY
}
