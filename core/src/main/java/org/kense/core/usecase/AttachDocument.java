package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import java.util.Set;
import org.kense.core.access.Permission;
import org.kense.core.application.CaseId;
import org.kense.core.application.ContentEvent;
import org.kense.core.application.Event;
import org.kense.core.application.Rejection;
import org.kense.core.application.Request;
import org.kense.core.form.Attachment;
import org.kense.core.port.Documents;
import org.kense.core.port.Ids;

/** The applicant attaches a file to a draft; its bytes are already in the document store. */
public final class AttachDocument {
  /** Which draft, for which of the service's documents, and the file. */
  public record Command(
      CaseId id, String document, String name, String mediaType, Documents.Stored file)
      implements OnCase {}

  private final Desk desk;
  private final Ids ids;

  public AttachDocument(Desk desk, Ids ids) {
    this.desk = desk;
    this.ids = ids;
  }

  public Either<Rejection, Receipt> handle(Order<Command> order) {
    return desk.handle(
        order,
        Permission.ATTACH,
        (application, command, facts) ->
            Checks.open(application, Request::documents, Set.of(command.document()))
                .flatMap(open -> decide(attachment(command), facts)));
  }

  private Attachment attachment(Command command) {
    return new Attachment(
        ids.next().toString(),
        command.document(),
        command.name(),
        command.mediaType(),
        command.file().size(),
        command.file().content());
  }

  static Either<Rejection, List<Event>> decide(Attachment file, Facts facts) {
    return FileCheck.of(file, facts.service())
        .map(ok -> List.of(new ContentEvent.Attached(ok, facts.now())));
  }
}
