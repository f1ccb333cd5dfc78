package org.kense.cli.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The demo's time: it stands still between the steps of the cases and then runs on from the last.
 *
 * <p>Only the demo holds it; no request can move it.
 */
final class VirtualClock implements InstantSource {
  private Instant now;
  private long runningSince;
  private boolean running;

  VirtualClock(Instant start) {
    now = start;
  }

  @Override
  public synchronized Instant instant() {
    return running ? now.plus(Duration.ofNanos(System.nanoTime() - runningSince)) : now;
  }

  /** Moves on to an instant; it never goes back. */
  synchronized void advanceTo(Instant next) {
    if (next.isBefore(instant())) {
      throw new IllegalArgumentException(next + " is before " + instant());
    }
    now = next;
    runningSince = System.nanoTime();
  }

  /** Lets the time run from here on, a second a second. */
  synchronized void run() {
    runningSince = System.nanoTime();
    running = true;
  }
}
