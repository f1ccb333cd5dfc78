package org.kense.core.calendar;

import java.time.Duration;
import java.util.Optional;

/** The units of a limit, as a service definition writes them. */
public enum LimitUnit {
  WORKING_DAYS("working day", ""),
  CALENDAR_DAYS("calendar day", ""),
  ROLLED_DAYS("calendar day", " rolled"),
  WORKING_MINUTES("working minute", ""),
  HOURS("hour", ""),
  MINUTES("minute", ""),
  SECONDS("second", "");

  private final String noun;
  private final String suffix;

  LimitUnit(String noun, String suffix) {
    this.noun = noun;
    this.suffix = suffix;
  }

  /** The unit of these words, in the singular or the plural. */
  static Optional<LimitUnit> named(String words) {
    for (LimitUnit unit : values()) {
      if (words.equals(unit.words(1)) || words.equals(unit.words(2))) return Optional.of(unit);
    }
    return Optional.empty();
  }

  /** Whichever divides the other. */
  public static LimitUnit smaller(LimitUnit one, LimitUnit other) {
    return one.seconds() < other.seconds() ? one : other;
  }

  /** In English, in the singular or the plural. */
  public String words(long count) {
    return (count == 1 ? noun : noun + "s") + suffix;
  }

  /**
   * Only times by the clock can be turned into one another; a day or a working minute is itself.
   */
  long seconds() {
    return switch (this) {
      case HOURS -> 3600;
      case MINUTES -> 60;
      case SECONDS, WORKING_DAYS, CALENDAR_DAYS, ROLLED_DAYS, WORKING_MINUTES -> 1;
    };
  }

  TimeLimit limit(int count) {
    return switch (this) {
      case WORKING_DAYS -> new TimeLimit.WorkingDays(count);
      case CALENDAR_DAYS -> new TimeLimit.CalendarDays(count, Roll.NONE);
      case ROLLED_DAYS -> new TimeLimit.CalendarDays(count, Roll.NEXT_WORKING_DAY);
      case WORKING_MINUTES -> new TimeLimit.WorkingMinutes(count);
      case HOURS -> new TimeLimit.Elapsed(Duration.ofHours(count));
      case MINUTES -> new TimeLimit.Elapsed(Duration.ofMinutes(count));
      case SECONDS -> new TimeLimit.Elapsed(Duration.ofSeconds(count));
    };
  }
}
