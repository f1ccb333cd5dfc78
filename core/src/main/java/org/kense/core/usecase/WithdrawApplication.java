package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import org.kense.core.access.Permission;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.Event;
import org.kense.core.application.Rejection;
import org.kense.core.application.StatusEvent;
import org.kense.core.application.Untimely;
import org.kense.core.service.Moment;

/** The applicant takes the application back, before it is decided. */
public final class WithdrawApplication {
  /** Which case. */
  public record Command(CaseId id) implements OnCase {}

  private final Desk desk;

  public WithdrawApplication(Desk desk) {
    this.desk = desk;
  }

  public Either<Rejection, Receipt> handle(Order<Command> order) {
    return desk.handle(order, Permission.WITHDRAW, WithdrawApplication::decide);
  }

  static Either<Rejection, List<Event>> decide(
      Application application, Command command, Facts facts) {
    return application.status().decided()
        ? Either.left(new Untimely.WrongStatus(application.status().code()))
        : Either.right(
            Proceeding.of(application, facts)
                .ending(new StatusEvent.Withdrawn(facts.now()), Moment.WITHDRAWN)
                .events());
  }
}
