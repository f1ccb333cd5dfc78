package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import java.util.Set;
import org.kense.core.access.Permission;
import org.kense.core.application.Application;
import org.kense.core.application.Barred;
import org.kense.core.application.CaseId;
import org.kense.core.application.ContentEvent;
import org.kense.core.application.Event;
import org.kense.core.application.Rejection;
import org.kense.core.application.Request;

/** The applicant takes a file out of a draft again. */
public final class RemoveDocument {
  /** Which draft, and the id of the attachment. */
  public record Command(CaseId id, String attachment) implements OnCase {}

  private final Desk desk;

  public RemoveDocument(Desk desk) {
    this.desk = desk;
  }

  public Either<Rejection, Receipt> handle(Order<Command> order) {
    return desk.handle(order, Permission.DETACH, RemoveDocument::decide);
  }

  static Either<Rejection, List<Event>> decide(
      Application application, Command command, Facts facts) {
    return application
        .content()
        .attachment(command.attachment())
        .map(file -> Checks.open(application, Request::documents, Set.of(file.document())))
        .orElseGet(() -> Either.left(new Barred.Unknown(command.attachment())))
        .map(open -> List.of(new ContentEvent.Detached(command.attachment(), facts.now())));
  }
}
