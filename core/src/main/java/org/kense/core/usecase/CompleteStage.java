package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import org.kense.core.access.Permission;
import org.kense.core.application.Application;
import org.kense.core.application.Event;
import org.kense.core.application.Rejection;
import org.kense.core.service.Effect;

/** A unit, or an outer participant, finishes a stage that changes no status (DUP-6). */
public final class CompleteStage {
  private final Desk desk;

  public CompleteStage(Desk desk) {
    this.desk = desk;
  }

  public Either<Rejection, Receipt> handle(Order<Completion> order) {
    return desk.handle(order, Permission.COMPLETE_STAGE, CompleteStage::decide);
  }

  static Either<Rejection, List<Event>> decide(
      Application application, Completion completion, Facts facts) {
    return completion.at(
        Effect.NONE,
        application,
        facts,
        done -> Proceeding.of(application, facts).completing(done).events());
  }
}
