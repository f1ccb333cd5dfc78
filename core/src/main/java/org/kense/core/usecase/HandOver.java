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

/** The applicant gets the result: the last stage of the route. */
public final class HandOver {
  private final Desk desk;

  public HandOver(Desk desk) {
    this.desk = desk;
  }

  public Either<Rejection, Receipt> handle(Order<Completion> order) {
    return desk.handle(order, Permission.HAND_OVER, HandOver::decide);
  }

  static Either<Rejection, List<Event>> decide(
      Application application, Completion completion, Facts facts) {
    return completion.at(
        Effect.DELIVERS,
        application,
        facts,
        done ->
            Proceeding.of(application, facts)
                .then(new StatusEvent.Delivered(facts.now()))
                .completing(done)
                .at(Moment.DELIVERED)
                .events());
  }
}
