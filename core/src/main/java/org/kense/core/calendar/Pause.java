package org.kense.core.calendar;

import java.time.Instant;

/** A time in which a clock stood still, and why: a stable code such as "payment" or "outage". */
public record Pause(Instant from, Instant to, String reason) {
  public Pause {
    if (to.isBefore(from)) throw new IllegalArgumentException(from + " is after " + to);
    if (reason.isBlank()) throw new IllegalArgumentException("a pause without a reason");
  }
}
