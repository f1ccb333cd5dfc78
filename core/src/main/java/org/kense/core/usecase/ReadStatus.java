package org.kense.core.usecase;

import io.vavr.control.Either;
import org.kense.core.access.Actor;
import org.kense.core.access.Permission;
import org.kense.core.application.Barred;
import org.kense.core.application.CaseId;
import org.kense.core.application.CaseNumber;
import org.kense.core.application.Rejection;
import org.kense.core.port.Applications;

/** Somebody looks how far a case has come, and at nothing else of it (EDC-10.2). */
public final class ReadStatus {
  private final Desk desk;
  private final Applications applications;

  public ReadStatus(Desk desk, Applications applications) {
    this.desk = desk;
    this.applications = applications;
  }

  public Either<Rejection, Reading> handle(Actor actor, CaseId id) {
    return desk.read(actor, Permission.READ_STATUS, id);
  }

  /** The same by the number that people call the case by. */
  public Either<Rejection, Reading> handle(Actor actor, CaseNumber number) {
    return desk.reach(actor, Permission.READ_STATUS)
        .map(reach -> applications.find(number, reach))
        .flatMap(
            found ->
                found
                    .map(id -> handle(actor, id))
                    .orElseGet(() -> Either.left(new Barred.Unknown(number.digits()))));
  }
}
