package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import org.kense.core.access.Actor;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.Permission;
import org.kense.core.application.Rejection;
import org.kense.core.institution.Institution;
import org.kense.core.institution.Outage;

/** The outages of an institution, in the order in which they were recorded. */
public final class ListOutages {
  private final InstitutionDesk desk;

  public ListOutages(InstitutionDesk desk) {
    this.desk = desk;
  }

  public Either<Rejection, List<Outage>> handle(Actor actor, InstitutionId institution) {
    return desk.read(actor, Permission.RECORD_OUTAGE, institution).map(Institution::outages);
  }
}
