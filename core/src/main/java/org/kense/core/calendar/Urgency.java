package org.kense.core.calendar;

import java.time.Instant;

/** How pressing a deadline is. */
public enum Urgency {
  ON_TIME,
  /** So much of the limit is used that little is left; not overdue. */
  AT_RISK,
  /** The deadline has passed; at the instant itself it has not. */
  OVERDUE;

  /** The urgency at an instant. */
  public static Urgency of(Instant atRisk, Instant due, Instant now) {
    if (now.isAfter(due)) return OVERDUE;
    return now.isBefore(atRisk) ? ON_TIME : AT_RISK;
  }

  /** The name that is printed and asked for, for ever. */
  public String code() {
    return switch (this) {
      case ON_TIME -> "on-time";
      case AT_RISK -> "at-risk";
      case OVERDUE -> "overdue";
    };
  }
}
