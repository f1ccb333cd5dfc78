package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.kense.core.access.Actor;
import org.kense.core.access.Permission;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.DeadlineMoved;
import org.kense.core.application.Rejection;
import org.kense.core.calendar.Deadline;
import org.kense.core.calendar.Explanation;
import org.kense.core.calendar.Timetable;
import org.kense.core.calendar.WorkHours;
import org.kense.core.port.Offers;

/** Why each deadline of a case falls where it does. */
public final class ExplainDeadlines {
  /** One deadline, and the steps that led to it. */
  public record Explained(DeadlineMoved.Of of, Explanation explanation) {}

  private final Desk desk;
  private final Offers offers;

  public ExplainDeadlines(Desk desk, Offers offers) {
    this.desk = desk;
    this.offers = offers;
  }

  /** Each that {@link Application#deadlines} tells of. */
  public Either<Rejection, List<Explained>> handle(Actor actor, CaseId id) {
    return desk.read(actor, Permission.READ, id).map(this::explained);
  }

  private List<Explained> explained(Reading reading) {
    return reading.application().deadlines().entrySet().stream()
        .map(
            entry ->
                new Explained(
                    entry.getKey(),
                    timetable(reading, entry.getValue())
                        .explain(entry.getValue(), reading.application().pauses(entry.getKey()))))
        .toList();
  }

  /** Hours that changed meanwhile are those of the offer under which the time began to run. */
  private Timetable timetable(Reading reading, Deadline deadline) {
    var now = reading.facts().timetable(deadline);
    return now.hours().version().equals(deadline.hours())
        ? now
        : earlier(reading.facts(), deadline)
            .map(hours -> new Timetable(now.calendar(), hours))
            .orElse(now);
  }

  private Optional<WorkHours> earlier(Facts facts, Deadline deadline) {
    return offers
        .begun(facts.provider(), facts.service().ref(), deadline.since())
        .map(offer -> offer.hours(deadline.hours()));
  }
}
