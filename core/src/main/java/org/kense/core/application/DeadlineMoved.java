package org.kense.core.application;

import org.kense.core.calendar.Deadline;
import org.kense.core.service.StageCode;

/** A deadline that had been fixed moved: the only way in which one changes. */
public record DeadlineMoved(Of of, Deadline from, Deadline to, Cause cause) implements Event {
  /** Whose deadline it is. */
  public sealed interface Of {
    /** The whole case's. */
    record Case() implements Of {}

    /** One stage's. */
    record Stage(StageCode stage) implements Of {}

    /** One notice's. */
    record Notice(String kind) implements Of {}
  }

  /** Why it moved. */
  public enum Cause {
    DECREE,
    OUTAGE,
    RESUMPTION,
    CHANGED_HOURS
  }
}
