package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import org.kense.core.access.Permission;
import org.kense.core.application.Application;
import org.kense.core.application.Event;
import org.kense.core.application.Rejection;
import org.kense.core.application.StatusEvent;
import org.kense.core.service.Effect;
import org.kense.core.service.Moment;

/** The application is decided for the applicant (CSC-31.3). */
public final class GrantApplication {
  private final Desk desk;

  public GrantApplication(Desk desk) {
    this.desk = desk;
  }

  public Either<Rejection, Receipt> handle(Order<Completion> order) {
    return desk.handle(order, Permission.GRANT, GrantApplication::decide);
  }

  static Either<Rejection, List<Event>> decide(
      Application application, Completion completion, Facts facts) {
    return completion
        .at(
            Effect.DECIDES,
            application,
            facts,
            done ->
                Proceeding.of(application, facts)
                    .then(new StatusEvent.Granted(facts.now()))
                    .completing(done)
                    .at(Moment.GRANTED)
                    .events())
        .flatMap(granted -> Enrolment.placed(application, granted, facts));
  }
}
