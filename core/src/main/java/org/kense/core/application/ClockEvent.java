package org.kense.core.application;

import java.time.Instant;

/** The clock of a case stops or goes on; stage and case alike. */
public sealed interface ClockEvent extends Event {
  /** One more reason to stand still. */
  record ClockStopped(PauseReason reason, Instant at) implements ClockEvent {}

  /** One reason less; with the last the clock runs again. */
  record ClockResumed(PauseReason reason, Instant at) implements ClockEvent {}
}
