package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kense.core.access.Permission;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.ContentEvent;
import org.kense.core.application.Event;
import org.kense.core.application.Rejection;
import org.kense.core.application.Request;
import org.kense.core.form.Attachment;
import org.kense.core.port.Documents;
import org.kense.core.port.Ids;
import org.kense.core.service.RequiredDocument;

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
            Checks.open(application, asked(facts), Set.of(command.document()))
                .flatMap(open -> decide(open, attachment(command), facts)));
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

  /** A supplement may bring what was asked for, and what a changed answer then asks for. */
  static Function<Request, Set<String>> asked(Facts facts) {
    return request ->
        Stream.concat(
                request.documents().stream(),
                facts.service().documentsAfter(request.fields()).map(RequiredDocument::code))
            .collect(Collectors.toSet());
  }

  static Either<Rejection, List<Event>> decide(
      Application application, Attachment file, Facts facts) {
    return FileCheck.of(file, application, facts.service())
        .map(ok -> List.of(new ContentEvent.Attached(ok, facts.now())));
  }
}
