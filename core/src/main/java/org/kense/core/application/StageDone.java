package org.kense.core.application;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.kense.core.access.ActorId;
import org.kense.core.access.UnitCode;
import org.kense.core.calendar.Deadline;
import org.kense.core.form.Answers;
import org.kense.core.service.StageCode;

/**
 * A stage that was completed.
 *
 * @param findings what was recorded at its completion
 * @param evidence present where somebody recorded the result for the unit of the stage
 */
@Value.Builder
@Value.Style(stagedBuilder = true)
public record StageDone(
    StageCode stage,
    UnitCode unit,
    Instant startedAt,
    Optional<Deadline> deadline,
    Instant completedAt,
    ActorId by,
    Answers findings,
    Optional<Evidence> evidence) {
  /** One that its own unit completed. */
  public StageDone(
      StageCode stage,
      UnitCode unit,
      Instant startedAt,
      Optional<Deadline> deadline,
      Instant completedAt,
      ActorId by,
      Answers findings) {
    this(stage, unit, startedAt, deadline, completedAt, by, findings, Optional.empty());
  }
}
