package org.kense.core.application;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.kense.core.access.UnitCode;
import org.kense.core.calendar.Deadline;
import org.kense.core.service.ServiceRef;

/** A case as a line of a list. */
@Value.Builder
@Value.Style(stagedBuilder = true)
public record Summary(
    CaseId id,
    Optional<CaseNumber> number,
    ServiceRef service,
    String status,
    Optional<UnitCode> unit,
    Optional<Instant> due,
    Instant startedAt) {
  /** The line of a case; without a deadline while its clock stands still. */
  public static Summary of(Application application) {
    var unit =
        application.turn() instanceof Turn.OfStage stage
            ? Optional.of(stage.unit())
            : Optional.<UnitCode>empty();
    return new Summary(
        application.id(),
        application.heading().number(),
        application.heading().service(),
        application.status().code(),
        unit,
        application.due().map(Deadline::at),
        application.heading().start().at());
  }
}
