package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import org.kense.core.access.Permission;
import org.kense.core.application.Application;
import org.kense.core.application.Deed;
import org.kense.core.application.Event;
import org.kense.core.application.Rejection;
import org.kense.core.application.StatusEvent;
import org.kense.core.port.SignatureVerifier;
import org.kense.core.service.Moment;

/** The applicant gets the result: the last stage of the route. */
public final class HandOver {
  private final Desk desk;
  private final Acts acts;

  public HandOver(Desk desk, SignatureVerifier verifier) {
    this.desk = desk;
    this.acts = new Acts(verifier);
  }

  public Either<Rejection, Receipt> handle(Order<Completion> order) {
    return desk.handle(order, Permission.HAND_OVER, this::decide);
  }

  private Either<Rejection, List<Event>> decide(
      Application application, Completion completion, Facts facts) {
    return completion
        .at(Deed.HAND_OVER, application, facts)
        .flatMap(done -> acts.signed(done, completion.signature(), application, facts))
        .map(
            done ->
                Proceeding.of(application, facts)
                    .then(new StatusEvent.Delivered(facts.now()))
                    .completing(done)
                    .at(Moment.DELIVERED)
                    .events());
  }
}
