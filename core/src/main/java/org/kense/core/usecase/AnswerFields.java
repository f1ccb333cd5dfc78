package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import org.kense.core.access.Permission;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.ContentEvent;
import org.kense.core.application.Event;
import org.kense.core.application.Rejection;

/** The applicant fills fields of a draft; each is checked on its own at once (CSC-24). */
public final class AnswerFields {
  /** Which draft, and the fields that change; a blank value empties one. */
  public record Command(CaseId id, Map<String, String> changes) implements OnCase {
    public Command {
      changes = Map.copyOf(changes);
    }
  }

  private final Desk desk;

  public AnswerFields(Desk desk) {
    this.desk = desk;
  }

  public Either<Rejection, Receipt> handle(Order<Command> order) {
    return desk.handle(order, Permission.ANSWER, AnswerFields::decide);
  }

  static Either<Rejection, List<Event>> decide(
      Application application, Command command, Facts facts) {
    var form = facts.service().form();
    return Checks.open(
            application, request -> form.following(request.fields()), command.changes().keySet())
        .map(a -> Checks.filling(a, form, command.changes()))
        .flatMap(filling -> Checks.filling(filling, facts))
        .map(filling -> new ContentEvent.Answered(filling.settled(), facts.now()))
        .map(answered -> Proceeding.of(application, facts).then(answered).detaching().events());
  }
}
