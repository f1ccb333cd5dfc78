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

/** An unfinished draft ends when it was kept for as long as the rules demand (CSC-25.6). */
public final class ExpireDraft {
  /** Which draft. */
  public record Command(CaseId id) implements OnCase {}

  private final Desk desk;

  public ExpireDraft(Desk desk) {
    this.desk = desk;
  }

  public Either<Rejection, Receipt> handle(Order<Command> order) {
    return desk.handle(order, Permission.EXPIRE, ExpireDraft::decide);
  }

  static Either<Rejection, List<Event>> decide(
      Application application, Command command, Facts facts) {
    return Checks.draft(application)
        .flatMap(draft -> kept(draft, facts))
        .map(
            draft ->
                Proceeding.of(draft, facts)
                    .ending(new StatusEvent.Expired(facts.now()), Moment.EXPIRED)
                    .events());
  }

  private static Either<Rejection, Application> kept(Application draft, Facts facts) {
    var rule = facts.service().drafts();
    var until =
        draft
            .content()
            .changedAt()
            .atZone(facts.offer().hours().zone())
            .plus(rule.kept())
            .toInstant();
    return facts.now().isBefore(until)
        ? Either.left(new Untimely.KeptUntil(until, rule.basis()))
        : Either.right(draft);
  }
}
