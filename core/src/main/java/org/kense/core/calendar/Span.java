package org.kense.core.calendar;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time: it holds its beginning, and not its end. */
record Span(Instant from, Instant to) {
  boolean holds(Instant at) {
    return !at.isBefore(from) && at.isBefore(to);
  }

  boolean empty() {
    return !from.isBefore(to);
  }

  Duration length() {
    return Duration.between(from, to);
  }

  /** What is left of it from an instant on: perhaps nothing. */
  Span since(Instant start) {
    return start.isAfter(from) ? new Span(start, to) : this;
  }

  Span until(Instant end) {
    return end.isBefore(to) ? new Span(from, end) : this;
  }
}
