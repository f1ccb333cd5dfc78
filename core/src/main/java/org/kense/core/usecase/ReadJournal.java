package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import org.kense.core.access.Actor;
import org.kense.core.access.Permission;
import org.kense.core.application.CaseId;
import org.kense.core.application.Recorded;
import org.kense.core.application.Rejection;
import org.kense.core.port.Applications;

/** Everything that happened to a case, for those who may read it. */
public final class ReadJournal {
  private final Desk desk;
  private final Applications applications;

  public ReadJournal(Desk desk, Applications applications) {
    this.desk = desk;
    this.applications = applications;
  }

  public Either<Rejection, List<Recorded>> handle(Actor actor, CaseId id) {
    return desk.read(actor, Permission.READ, id).map(reading -> applications.journal(id));
  }
}
