package org.kense.core.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kense.core.calendar.Allowance;
import org.kense.core.calendar.Deadline;
import org.kense.core.service.StageCode;

/**
 * A deadline that had been fixed moved: the only way in which one changes.
 *
 * <p>Where only the mark of a provisional date was taken off, both instants are the same.
 *
 * @param by what exactly caused it, where there is more to say
 * @param allowance what the whole case's limit allows now; of no other deadline is it kept
 */
public record DeadlineMoved(
    Of of, Deadline from, Deadline to, Cause cause, Optional<By> by, Optional<Allowance> allowance)
    implements Event {
  /** One whose allowance the desk works out. */
  public DeadlineMoved(Of of, Deadline from, Deadline to, Cause cause, Optional<By> by) {
    this(of, from, to, cause, by, Optional.empty());
  }

  /** With nothing more to say of the cause. */
  public DeadlineMoved(Of of, Deadline from, Deadline to, Cause cause) {
    this(of, from, to, cause, Optional.empty());
  }

  /** The same with what the limit allows. */
  public DeadlineMoved with(Allowance allowed) {
    return new DeadlineMoved(of, from, to, cause, by, Optional.of(allowed));
  }

  /** Whether it falls at another time now. */
  public boolean moves() {
    return !from.at().equals(to.at()) || !from.earliest().equals(to.earliest());
  }

  /** What exactly caused it. */
  public sealed interface By {
    /** Acts that changed days within the limit, as they are cited. */
    record Decree(List<String> acts) implements By {
      public Decree {
        acts = List.copyOf(acts);
      }
    }

    /** The institution could not work, and why. */
    record Outage(Instant from, Instant to, String cause) implements By {}
  }

  /** Whose deadline it is. */
  public sealed interface Of {
    /** The whole case's. */
    record Case() implements Of {}

    /** One stage's. */
    record Stage(StageCode stage) implements Of {}

    /** What the applicant was given to supplement or correct. */
    record Supplement() implements Of {}

    /** One notice's. */
    record Notice(String kind) implements Of {}
  }

  /** Why it moved. */
  public enum Cause {
    DECREE,
    OUTAGE,
    OUTAGE_WITHDRAWN,
    RESUMPTION,
    CHANGED_HOURS
  }
}
