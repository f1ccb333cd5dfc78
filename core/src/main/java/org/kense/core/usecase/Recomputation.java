package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import java.util.function.Consumer;
import org.kense.core.access.Actor;
import org.kense.core.access.Permission;
import org.kense.core.application.CaseId;
import org.kense.core.application.Event;
import org.kense.core.application.Rejection;
import org.kense.core.calendar.CalendarVersion;
import org.kense.core.port.Applications;
import org.kense.core.port.Calendars;

/** Counts anew what the newest version of a calendar touches, case by case. */
public final class Recomputation {
  private final Desk desk;
  private final Applications applications;
  private final Calendars calendars;

  public Recomputation(Desk desk, Applications applications, Calendars calendars) {
    this.desk = desk;
    this.applications = applications;
    this.calendars = calendars;
  }

  /**
   * Says what would move, and writes nothing; the answer is the number of cases that were looked
   * at.
   */
  public Either<Rejection, Long> preview(Actor actor, String calendar, Consumer<Outcome> told) {
    var versions = calendars.versions(calendar);
    return desk.reach(actor, Permission.RECOMPUTE)
        .map(
            reach ->
                cases(actor, versions).preview(reach, DecreeTouch.of(calendar, versions), told));
  }

  /** Moves what has to move; again and again, if one likes. */
  public Either<Rejection, Long> run(Actor actor, String calendar, Consumer<Outcome> told) {
    var versions = calendars.versions(calendar);
    return desk.reach(actor, Permission.RECOMPUTE)
        .map(reach -> cases(actor, versions).run(reach, DecreeTouch.of(calendar, versions), told));
  }

  private TouchedCases cases(Actor actor, List<CalendarVersion> versions) {
    return new TouchedCases(applications, new Task(new RecomputeDeadlines(desk), actor, versions));
  }

  /** The same for each case. */
  private record Task(RecomputeDeadlines recompute, Actor actor, List<CalendarVersion> versions)
      implements TouchedCases.Task {
    @Override
    public Either<Rejection, List<Event>> would(CaseId id) {
      return recompute.preview(actor, command(id));
    }

    @Override
    public Either<Rejection, Receipt> done(CaseId id) {
      return recompute.handle(Order.of(actor, command(id)));
    }

    private RecomputeDeadlines.Command command(CaseId id) {
      return new RecomputeDeadlines.Command(id, versions);
    }
  }
}
