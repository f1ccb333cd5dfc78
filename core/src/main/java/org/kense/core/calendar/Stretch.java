package org.kense.core.calendar;

import java.time.Duration;

/**
 * So much time in one measure, as people count it: whole days, and what is over.
 *
 * @param whole all of it: a working day counts with its own hours, whatever they are that day
 * @param days whole working days, or days of 24 hours on the wall
 * @param rest what the days leave of the whole
 */
public record Stretch(Measure measure, Duration whole, int days, Duration rest) {
  public Stretch {
    if (whole.isNegative() || rest.isNegative() || rest.compareTo(whole) > 0 || days < 0) {
      throw new IllegalArgumentException(
          "no time: %s, %d days and %s".formatted(whole, days, rest));
    }
  }
}
