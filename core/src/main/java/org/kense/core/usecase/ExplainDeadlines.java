package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import org.kense.core.access.Actor;
import org.kense.core.access.Permission;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.DeadlineMoved;
import org.kense.core.application.Rejection;
import org.kense.core.calendar.Explanation;

/** Why each deadline of a case falls where it does. */
public final class ExplainDeadlines {
  /** One deadline, and the steps that led to it. */
  public record Explained(DeadlineMoved.Of of, Explanation explanation) {}

  private final Desk desk;

  public ExplainDeadlines(Desk desk) {
    this.desk = desk;
  }

  /** Each that {@link Application#deadlines} tells of. */
  public Either<Rejection, List<Explained>> handle(Actor actor, CaseId id) {
    return desk.read(actor, Permission.READ, id).map(ExplainDeadlines::explained);
  }

  /** The same, of a case that was already read. */
  public static List<Explained> explained(Reading reading) {
    return reading.application().deadlines().entrySet().stream()
        .map(
            entry ->
                new Explained(
                    entry.getKey(),
                    reading
                        .facts()
                        .timetable(entry.getValue())
                        .explain(entry.getValue(), reading.application().pauses(entry.getKey()))))
        .toList();
  }
}
