package org.kense.core.application;

import java.time.Instant;
import org.kense.core.calendar.Deadline;
import org.kense.core.service.Moment;

/**
 * A notice to the applicant.
 *
 * @param on what it tells
 * @param due by when it has to be sent
 */
public record Notice(String kind, Moment on, Deadline due, State state) {
  /** What became of it. */
  public sealed interface State {
    record Owed() implements State {}

    record Sent(Instant at) implements State {}

    record Lapsed(Instant at) implements State {}
  }

  public boolean owed() {
    return state instanceof State.Owed;
  }

  Notice become(State next) {
    return new Notice(kind, on, due, next);
  }
}
