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

/** The application is decided for the applicant (CSC-31.3). */
public final class GrantApplication {
  private final Desk desk;
  private final Acts acts;

  public GrantApplication(Desk desk, SignatureVerifier verifier) {
    this.desk = desk;
    this.acts = new Acts(verifier);
  }

  public Either<Rejection, Receipt> handle(Order<Completion> order) {
    return desk.handle(order, Permission.GRANT, this::decide);
  }

  private Either<Rejection, List<Event>> decide(
      Application application, Completion completion, Facts facts) {
    return completion
        .at(Deed.GRANT, application, facts)
        .flatMap(done -> acts.signed(done, completion.signature(), application, facts))
        .map(
            done ->
                Proceeding.of(application, facts)
                    .then(new StatusEvent.Granted(facts.now()))
                    .completing(done)
                    .at(Moment.GRANTED)
                    .events())
        .flatMap(granted -> Enrolment.placed(application, granted, facts));
  }
}
