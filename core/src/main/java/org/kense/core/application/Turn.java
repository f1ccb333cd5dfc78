package org.kense.core.application;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.kense.core.access.ActorId;
import org.kense.core.access.UnitCode;
import org.kense.core.calendar.Deadline;
import org.kense.core.service.StageCode;

/** Whose move it is. */
public sealed interface Turn {
  /** A unit's, perhaps that of one employee there. */
  @Value.Builder
  @Value.Style(stagedBuilder = true)
  record OfStage(
      StageCode stage,
      UnitCode unit,
      Optional<ActorId> executor,
      Instant since,
      Optional<Deadline> deadline)
      implements Turn {
    private OfStage givenTo(ActorId employee) {
      return new OfStage(stage, unit, Optional.of(employee), since, deadline);
    }

    private OfStage moved(DeadlineMoved moved) {
      return moved.of() instanceof DeadlineMoved.Of.Stage of && of.stage().equals(stage)
          ? new OfStage(stage, unit, executor, since, Optional.of(moved.to()))
          : this;
    }
  }

  /** The applicant's: a stage waits for what was asked. */
  record OfApplicant(Request request, Instant since, Optional<Deadline> deadline, OfStage waiting)
      implements Turn {
    private OfApplicant moved(DeadlineMoved moved) {
      var due =
          moved.of() instanceof DeadlineMoved.Of.Supplement ? Optional.of(moved.to()) : deadline;
      return new OfApplicant(request, since, due, waiting.moved(moved));
    }
  }

  /** A draft's, or that of a case at its end. */
  record OfNobody() implements Turn {}

  /** By when the applicant is to supplement, where it is their turn and a limit says so. */
  default Optional<Deadline> supplementDue() {
    return this instanceof OfApplicant applicant ? applicant.deadline : Optional.empty();
  }

  /** The stage that acts, or that waits for the applicant. */
  default Optional<OfStage> openStage() {
    return switch (this) {
      case OfStage stage -> Optional.of(stage);
      case OfApplicant applicant -> Optional.of(applicant.waiting);
      case OfNobody nobody -> Optional.empty();
    };
  }

  /** The turn after one event of its own; one that needs a stage finds one, or the journal lies. */
  default Turn after(TurnEvent event) {
    return switch (event) {
      case TurnEvent.StageOpened e ->
          new OfStage(e.stage(), e.unit(), Optional.empty(), e.at(), e.deadline());
      case TurnEvent.ExecutorNamed e -> givenTo(e.executor());
      case TurnEvent.SupplementAsked e ->
          new OfApplicant(e.request(), e.at(), e.deadline(), openStage().orElseThrow());
      case TurnEvent.SupplementGiven e -> openStage().orElseThrow();
      case TurnEvent.TurnEnded e -> new OfNobody();
    };
  }

  /** Whose turn it is stays as it is: a stage that waits for the applicant goes on waiting. */
  private Turn givenTo(ActorId employee) {
    return switch (this) {
      case OfStage stage -> stage.givenTo(employee);
      case OfApplicant of ->
          new OfApplicant(of.request, of.since, of.deadline, of.waiting.givenTo(employee));
      case OfNobody nobody -> throw new IllegalStateException("nobody acts, so nobody is named");
    };
  }

  /** The turn with its stage's or the applicant's deadline moved, where that was one of them. */
  default Turn after(DeadlineMoved moved) {
    return switch (this) {
      case OfStage stage -> stage.moved(moved);
      case OfApplicant applicant -> applicant.moved(moved);
      case OfNobody nobody -> nobody;
    };
  }
}
