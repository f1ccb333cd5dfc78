package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kense.core.access.Actor;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.Permission;
import org.kense.core.access.Reach;
import org.kense.core.application.CaseId;
import org.kense.core.application.Event;
import org.kense.core.application.Rejection;
import org.kense.core.institution.Institution;
import org.kense.core.institution.Outage;
import org.kense.core.port.Applications;

/**
 * Pauses all cases of an institution that an outage touches, once its length is known, and takes
 * that back where the outage is withdrawn.
 */
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
   * By every outage that was withdrawn, then by every one that is over, the earliest recorded
   * first; again and again, if one likes.
   *
   * @return the number of cases that were looked at, one that several outages touch so many times
   */
  public Either<Rejection, Long> run(
      Actor actor, InstitutionId institution, Consumer<Outcome> told) {
    return institutions
        .read(actor, Permission.RECORD_OUTAGE, institution)
        .map(
            it ->
                Stream.concat(it.withdrawn().stream(), it.outages().stream())
                    .mapToLong(outage -> spread(actor, it, outage, told))
                    .sum());
  }

  /** By this outage, which is over, or was withdrawn; one that lasts touches nothing yet. */
  public Either<Rejection, Long> run(
      Actor actor, InstitutionId institution, Outage outage, Consumer<Outcome> told) {
    return institutions
        .read(actor, Permission.RECORD_OUTAGE, institution)
        .map(it -> spread(actor, it, outage, told));
  }

  private long spread(Actor actor, Institution it, Outage outage, Consumer<Outcome> told) {
    boolean stands = it.outages().contains(outage);
    if (outage.lasts() || (!stands && it.repeats(outage))) return 0;
    TouchedCases.Task task =
        stands
            ? new Pausing(new PauseForOutage(desk), actor, outage)
            : new TakingBack(new TakeBackPause(desk), actor, outage);
    return new TouchedCases(applications, task)
        .run(
            new Reach.OfInstitution(it.id()),
            PauseForOutage.touch(outage.pause().orElseThrow()),
            told);
  }

  /** The same for each case. */
  private record Pausing(PauseForOutage pausing, Actor actor, Outage outage)
      implements TouchedCases.Task {
    @Override
    public Either<Rejection, List<Event>> would(CaseId id) {
      return pausing.preview(actor, new PauseForOutage.Command(id, outage));
    }

    @Override
    public Either<Rejection, Receipt> done(CaseId id) {
      return pausing.handle(Order.of(actor, new PauseForOutage.Command(id, outage)));
    }
  }

  /** The same for each case that was paused. */
  private record TakingBack(TakeBackPause takingBack, Actor actor, Outage outage)
      implements TouchedCases.Task {
    @Override
    public Either<Rejection, List<Event>> would(CaseId id) {
      return takingBack.preview(actor, new TakeBackPause.Command(id, outage));
    }

    @Override
    public Either<Rejection, Receipt> done(CaseId id) {
      return takingBack.handle(Order.of(actor, new TakeBackPause.Command(id, outage)));
    }
  }
}
