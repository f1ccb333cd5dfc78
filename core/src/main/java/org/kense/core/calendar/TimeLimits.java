package org.kense.core.calendar;

import java.util.Optional;

/**
 * Time limits as a service definition writes them.
 *
 * <p>Such as "3 working days", "6 calendar days", "1 calendar day rolled", "15 working minutes",
 * "24 hours", "5 minutes", "2 to 8 calendar days", "by 1 May" (the next), "by 1 May of that year"
 * (the start's), "by 1 May of the preceding year", "before the day" (that the matter concerns), "10
 * working days before the day", "first of 10 working days; before the day, for 2026-09-01" (the day
 * concerned), "first of 10 working days; by 1 May", "1 calendar day, then 3 calendar days", "at
 * once".
 */
public final class TimeLimits {
  private TimeLimits() {}

  /** The limit that a text states; empty if it states none. */
  public static Optional<TimeLimit> read(String text) {
    return LimitReader.read(text);
  }

  /** The canonical text, which reads as the same limit. */
  public static String write(TimeLimit limit) {
    return LimitWriter.write(limit);
  }
}
