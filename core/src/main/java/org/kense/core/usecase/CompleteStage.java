package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import org.kense.core.access.Permission;
import org.kense.core.application.Application;
import org.kense.core.application.Deed;
import org.kense.core.application.Event;
import org.kense.core.application.Rejection;
import org.kense.core.port.SignatureVerifier;

/** A unit, or an outer participant, finishes a stage that changes no status (DUP-6). */
public final class CompleteStage {
  private final Desk desk;
  private final Acts acts;

  public CompleteStage(Desk desk, SignatureVerifier verifier) {
    this.desk = desk;
    this.acts = new Acts(verifier);
  }

  public Either<Rejection, Receipt> handle(Order<Completion> order) {
    return desk.handle(order, Permission.COMPLETE_STAGE, this::decide);
  }

  private Either<Rejection, List<Event>> decide(
      Application application, Completion completion, Facts facts) {
    return completion
        .at(Deed.COMPLETE, application, facts)
        .flatMap(done -> acts.signed(done, completion.signature(), application, facts))
        .map(done -> Proceeding.of(application, facts).completing(done).events());
  }
}
