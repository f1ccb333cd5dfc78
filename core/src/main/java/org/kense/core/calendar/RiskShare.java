package org.kense.core.calendar;

/**
 * From which share of its time on a deadline is at risk, in whole hundredths: more than none of it,
 * and not yet all.
 */
public record RiskShare(int percent) {
  /** Three quarters. No act states a share; it warns only. */
  public static final RiskShare USUAL = new RiskShare(75);

  static final int ALL_PERCENT = 100;

  public RiskShare {
    if (percent < 1 || percent >= ALL_PERCENT) {
      throw new IllegalArgumentException("not a part of the time: " + percent + "%");
    }
  }

  /** So many seconds of these, rounded up: at risk is nothing before so much is used. */
  long of(long seconds) {
    return Math.ceilDiv(seconds * percent, (long) ALL_PERCENT);
  }
}
