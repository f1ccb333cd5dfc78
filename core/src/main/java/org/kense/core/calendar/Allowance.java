package org.kense.core.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * What a limit allows in one case: how much time, and when most of it is used.
 *
 * <p>It is worked out once, when a deadline is set or moved; with it, what is left at any instant
 * needs neither the start of the limit nor its pauses.
 *
 * @param time from the start to the deadline, without what pauses took from the limit
 * @param atRisk the first instant at which the {@link RiskShare} of the time is used
 */
public record Allowance(Duration time, Measure measure, Instant atRisk) {
  public Allowance {
    if (time.isNegative()) throw new IllegalArgumentException("no time: " + time);
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(atRisk, "atRisk");
  }

  /** The share that is used when so much is left, from 0 to 1, in whole hundredths. */
  double used(Duration left) {
    long seconds = time.toSeconds();
    long used = Math.clamp(seconds - left.toSeconds(), 0, seconds);
    long percent = seconds == 0 ? RiskShare.ALL_PERCENT : used * RiskShare.ALL_PERCENT / seconds;
    return (double) percent / RiskShare.ALL_PERCENT;
  }
}
