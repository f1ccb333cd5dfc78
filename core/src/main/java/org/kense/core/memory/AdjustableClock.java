package org.kense.core.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is told otherwise; it never goes back. */
public final class AdjustableClock implements InstantSource {
  private Instant now;

  public AdjustableClock(Instant start) {
    this.now = start;
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  /** Moves the clock on to an instant; one that has passed moves nothing. */
  public synchronized void advanceTo(Instant next) {
    now = next.isBefore(now) ? now : next;
  }

  /** Moves the clock on by a duration. */
  public void advance(Duration by) {
    advanceTo(instant().plus(by));
  }
}
