package org.kense.core.application;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.kense.core.access.UnitCode;
import org.kense.core.calendar.Allowance;
import org.kense.core.calendar.Deadline;
import org.kense.core.service.ServiceRef;

/**
 * A case as a line of a list.
 *
 * @param atRisk from when on its deadline is at risk; present as long as one is pending
 * @param allowance what the limit allows; absent where older events did not tell
 * @param calendar what the pending deadline was counted with, such as "KZ@2026.1"
 */
@Value.Builder
@Value.Style(stagedBuilder = true)
public record Summary(
    CaseId id,
    Optional<CaseNumber> number,
    ServiceRef service,
    String status,
    Optional<UnitCode> unit,
    Optional<Instant> due,
    Instant startedAt,
    Optional<Instant> atRisk,
    Optional<Allowance> allowance,
    Optional<String> calendar) {
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
        application.heading().start().at(),
        application.pending().map(due -> atRisk(application, due)),
        application.pending().flatMap(due -> application.course().allowance()),
        application.pending().map(Deadline::calendar));
  }

  // Without an allowance nobody knows when it is at risk: not before it is due.
  private static Instant atRisk(Application application, Deadline due) {
    return application.course().allowance().map(Allowance::atRisk).orElse(due.at());
  }
}
