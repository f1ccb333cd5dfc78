package org.kense.core.application;

import java.util.Optional;
import org.kense.core.calendar.Allowance;
import org.kense.core.calendar.Deadline;
import org.kense.core.service.StageCode;

/**
 * A deadline that had been fixed moved: the only way in which one changes.
 *
 * @param allowance what the whole case's limit allows now; of no other deadline is it kept
 */
public record DeadlineMoved(
    Of of, Deadline from, Deadline to, Cause cause, Optional<Allowance> allowance)
    implements Event {
  /** One whose allowance the desk works out. */
  public DeadlineMoved(Of of, Deadline from, Deadline to, Cause cause) {
    this(of, from, to, cause, Optional.empty());
  }

  /** The same with what the limit allows. */
  public DeadlineMoved with(Allowance allowed) {
    return new DeadlineMoved(of, from, to, cause, Optional.of(allowed));
  }

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
