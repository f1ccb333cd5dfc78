package org.kense.core.application;

import java.time.Instant;

/** The clock of a case stops or goes on; stage and case alike. */
public sealed interface ClockEvent extends Event {
  /** One more reason to stand still. */
  record ClockStopped(PauseReason reason, Instant at) implements ClockEvent {}

  /**
   * The clock stood still meanwhile, as was learnt only now; whether it runs stays as it is.
   *
   * <p>Of what overlaps another pause, or a time in which it stood still anyway, nothing counts
   * twice.
   */
  record ClockPaused(PauseReason reason, Instant from, Instant to) implements ClockEvent {}

  /**
   * The clock had not stood still meanwhile after all: what was learnt of that time was wrong.
   *
   * <p>Of several pauses alike one goes; whether the clock runs stays as it is.
   */
  record PauseWithdrawn(PauseReason reason, Instant from, Instant to) implements ClockEvent {}

  /** One reason less; with the last the clock runs again. */
  record ClockResumed(PauseReason reason, Instant at) implements ClockEvent {}
}
