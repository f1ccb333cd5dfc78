package org.kense.core.usecase;

import io.vavr.control.Either;
import java.io.InputStream;
import org.kense.core.access.Actor;
import org.kense.core.access.Permission;
import org.kense.core.application.Barred;
import org.kense.core.application.CaseId;
import org.kense.core.application.Rejection;
import org.kense.core.form.Attachment;
import org.kense.core.port.Documents;

/** A file of a case, or its result. */
public final class ReadDocument {
  private final Desk desk;
  private final Documents documents;

  public ReadDocument(Desk desk, Documents documents) {
    this.desk = desk;
    this.documents = documents;
  }

  /** What it is, and its bytes, which the caller closes. */
  public record Opened(Attachment file, InputStream bytes) {}

  public Either<Rejection, Opened> handle(Actor actor, CaseId id, String attachment) {
    return desk.read(actor, Permission.READ_DOCUMENT, id)
        .flatMap(
            reading ->
                reading
                    .application()
                    .file(attachment)
                    .flatMap(file -> documents.open(file.content()).map(b -> new Opened(file, b)))
                    .<Either<Rejection, Opened>>map(Either::right)
                    .orElseGet(() -> Either.left(new Barred.Unknown(attachment))));
  }
}
