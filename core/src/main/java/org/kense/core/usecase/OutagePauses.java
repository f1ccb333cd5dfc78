package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import java.util.function.Consumer;
import org.kense.core.access.Actor;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.Permission;
import org.kense.core.access.Reach;
import org.kense.core.application.CaseId;
import org.kense.core.application.Event;
import org.kense.core.application.Rejection;
import org.kense.core.institution.Outage;
import org.kense.core.port.Applications;

/** Pauses all cases of an institution that an outage touches, once its length is known. */
public final class OutagePauses {
  private final Desk desk;
  private final InstitutionDesk institutions;
  private final Applications applications;

  public OutagePauses(Desk desk, InstitutionDesk institutions, Applications applications) {
    this.desk = desk;
    this.institutions = institutions;
    this.applications = applications;
  }

  /**
   * By every outage that is over, the earliest recorded first; again and again, if one likes.
   *
   * @return the number of cases that were looked at, one that several outages touch so many times
   */
  public Either<Rejection, Long> run(
      Actor actor, InstitutionId institution, Consumer<Outcome> told) {
    return institutions
        .read(actor, Permission.RECORD_OUTAGE, institution)
        .map(it -> it.outages().stream().filter(outage -> !outage.lasts()))
        .map(over -> over.mapToLong(outage -> pause(actor, institution, outage, told)).sum());
  }

  /** By this outage, which is over. */
  public Either<Rejection, Long> run(
      Actor actor, InstitutionId institution, Outage outage, Consumer<Outcome> told) {
    return institutions
        .within(actor, Permission.RECORD_OUTAGE, institution)
        .map(reach -> pause(actor, institution, outage, told));
  }

  private long pause(
      Actor actor, InstitutionId institution, Outage outage, Consumer<Outcome> told) {
    return new TouchedCases(applications, new Task(new PauseForOutage(desk), actor, outage))
        .run(
            new Reach.OfInstitution(institution),
            PauseForOutage.touch(outage.pause().orElseThrow()),
            told);
  }

  /** The same for each case. */
  private record Task(PauseForOutage pausing, Actor actor, Outage outage)
      implements TouchedCases.Task {
    @Override
    public Either<Rejection, List<Event>> would(CaseId id) {
      return pausing.preview(actor, command(id));
    }

    @Override
    public Either<Rejection, Receipt> done(CaseId id) {
      return pausing.handle(Order.of(actor, command(id)));
    }

    private PauseForOutage.Command command(CaseId id) {
      return new PauseForOutage.Command(id, outage);
    }
  }
}
