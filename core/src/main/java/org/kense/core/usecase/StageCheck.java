package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.Set;
import org.kense.core.application.Application;
import org.kense.core.application.Barred;
import org.kense.core.application.Clock;
import org.kense.core.application.PauseReason;
import org.kense.core.application.Rejection;
import org.kense.core.application.Turn;
import org.kense.core.application.Untimely;
import org.kense.core.service.Effect;
import org.kense.core.service.Stage;

/** Whether the actor may complete the stage that is due, with this effect. */
final class StageCheck {
  private StageCheck() {}

  /** The stage, or the first thing that stands in the way. */
  static Either<Rejection, Stage> of(Application application, Facts facts, Effect effect) {
    return due(application, facts)
        .flatMap(stage -> asked(stage, effect))
        .flatMap(stage -> own(application, facts, stage));
  }

  /** The stage that is due, whatever its effect. */
  static Either<Rejection, Stage> any(Application application, Facts facts) {
    return due(application, facts).flatMap(stage -> own(application, facts, stage));
  }

  /** The stage that is due: the actor's own, or one whose result they may record (DUP-7). */
  static Either<Rejection, Stage> ownOrRecorded(Application application, Facts facts) {
    return due(application, facts)
        .flatMap(
            stage ->
                facts.recordable(stage, application)
                    ? Either.right(stage)
                    : own(application, facts, stage));
  }

  /** The same, where it has this effect. */
  static Either<Rejection, Stage> ownOrRecorded(
      Application application, Facts facts, Effect effect) {
    return due(application, facts)
        .flatMap(stage -> asked(stage, effect))
        .flatMap(stage -> ownOrRecorded(application, facts));
  }

  private static Either<Rejection, Stage> due(Application application, Facts facts) {
    return turn(application)
        .flatMap(turn -> running(application, turn))
        .map(turn -> facts.channel(application).route().stage(turn.stage()).orElseThrow());
  }

  private static Either<Rejection, Turn.OfStage> turn(Application application) {
    return switch (application.turn()) {
      case Turn.OfStage turn -> Either.right(turn);
      case Turn.OfApplicant turn ->
          Either.left(new Untimely.Suspended(Set.of(PauseReason.SUPPLEMENT)));
      case Turn.OfNobody turn -> Either.left(new Untimely.WrongStatus(application.status().code()));
    };
  }

  private static Either<Rejection, Turn.OfStage> running(
      Application application, Turn.OfStage turn) {
    return switch (application.clock()) {
      case Clock.Running running -> Either.right(turn);
      case Clock.Stopped stopped -> Either.left(new Untimely.Suspended(stopped.reasons()));
    };
  }

  private static Either<Rejection, Stage> asked(Stage stage, Effect effect) {
    return stage.effect() == effect
        ? Either.right(stage)
        : Either.left(new Untimely.OutOfOrder(stage.code(), effect, stage.basis()));
  }

  private static Either<Rejection, Stage> own(Application application, Facts facts, Stage stage) {
    if (!stage.unit().equals(facts.actor().unit())) {
      return Either.left(new Barred.ForOtherUnit(stage.code(), stage.unit(), stage.basis()));
    }
    return application
        .turn()
        .openStage()
        .flatMap(Turn.OfStage::executor)
        .filter(executor -> !executor.equals(facts.actor().id()))
        .<Either<Rejection, Stage>>map(
            executor -> Either.left(new Barred.ForOtherExecutor(executor)))
        .orElseGet(() -> Either.right(stage));
  }
}
