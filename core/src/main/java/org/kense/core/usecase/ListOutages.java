package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import org.kense.core.access.Actor;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.Permission;
import org.kense.core.application.Rejection;
import org.kense.core.institution.Institution;
import org.kense.core.institution.Outage;
import org.kense.core.law.Basis;
import org.kense.core.law.PortalRules;

/** The outages of an institution, in the order in which they were recorded. */
public final class ListOutages {
  private final InstitutionDesk desk;

  public ListOutages(InstitutionDesk desk) {
    this.desk = desk;
  }

  public Either<Rejection, List<Outage>> handle(Actor actor, InstitutionId institution) {
    return desk.read(actor, Permission.RECORD_OUTAGE, institution).map(Institution::outages);
  }

  /** Why their status has to be available again so soon: another country's rule is assumed. */
  public Basis basis(InstitutionId institution) {
    return desk.basis(institution, PortalRules.OUTAGE);
  }
}
