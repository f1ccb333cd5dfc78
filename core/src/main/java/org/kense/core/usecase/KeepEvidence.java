package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import java.util.Set;
import org.kense.core.access.Actor;
import org.kense.core.access.Permission;
import org.kense.core.application.CaseId;
import org.kense.core.application.CourseEvent;
import org.kense.core.application.Event;
import org.kense.core.application.Rejection;
import org.kense.core.application.Unfit;
import org.kense.core.form.Attachment;
import org.kense.core.port.Documents;
import org.kense.core.port.Ids;

/**
 * A file is kept that shows what an outer participant did, before its result is recorded for it.
 *
 * <p>The file's bytes are already in the document store.
 */
public final class KeepEvidence {
  /** What the file is called among the documents of a case. */
  public static final String DOCUMENT = "evidence";

  /** In bytes. */
  public static final long LARGEST = 10L << 20;

  /** What evidence can be: a scan or a printed page. */
  public static final Set<String> MEDIA_TYPES =
      Set.of("application/pdf", "image/jpeg", "image/png");

  /** To which case, and the file. */
  public record Command(CaseId id, String name, String mediaType, Documents.Stored file)
      implements OnCase {}

  private final Desk desk;
  private final Ids ids;

  public KeepEvidence(Desk desk, Ids ids) {
    this.desk = desk;
    this.ids = ids;
  }

  /** Whether a file may be kept now; asked before its bytes are taken. */
  public Either<Rejection, Reading> welcomes(Actor actor, CaseId id) {
    return desk.read(actor, Permission.COMPLETE_STAGE, id);
  }

  public Either<Rejection, Receipt> handle(Order<Command> order) {
    return desk.handle(
        order,
        Permission.COMPLETE_STAGE,
        (application, command, facts) ->
            StageCheck.ownOrRecorded(application, facts)
                .flatMap(stage -> suits(command))
                .map(ok -> kept(command, facts)));
  }

  private static Either<Rejection, Command> suits(Command command) {
    if (!MEDIA_TYPES.contains(command.mediaType())) {
      return Either.left(
          new Unfit.WrongMediaType(
              DOCUMENT, command.mediaType(), MEDIA_TYPES.stream().sorted().toList()));
    }
    return command.file().size() > LARGEST
        ? Either.left(new Unfit.TooLarge(DOCUMENT, command.file().size(), LARGEST))
        : Either.right(command);
  }

  private List<Event> kept(Command command, Facts facts) {
    var file =
        new Attachment(
            ids.next().toString(),
            DOCUMENT,
            command.name(),
            command.mediaType(),
            command.file().size(),
            command.file().content());
    return List.of(new CourseEvent.EvidenceKept(file, facts.now()));
  }
}
