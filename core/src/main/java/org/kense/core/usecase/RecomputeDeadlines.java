package org.kense.core.usecase;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.access.Actor;
import org.kense.core.access.Permission;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.DeadlineMoved;
import org.kense.core.application.Event;
import org.kense.core.application.Rejection;
import org.kense.core.application.Turn;
import org.kense.core.calendar.CalendarVersion;
import org.kense.core.calendar.Deadline;
import org.kense.core.calendar.VersionNumber;

/**
 * A decree moved days off: the open deadlines of a case are counted anew.
 *
 * <p>A case at its end keeps its dates. While a clock stands still there is no deadline to move but
 * what the applicant was given to supplement: the others are counted with the newest calendar when
 * the clock goes on. What came after hours counts from the opening that is the next one now, as far
 * as its deadline records when it came.
 */
public final class RecomputeDeadlines {
  /**
   * Which case.
   *
   * @param versions of the case's calendar, the oldest first: they say which acts changed what
   */
  public record Command(CaseId id, List<CalendarVersion> versions) implements OnCase {
    public Command {
      versions = List.copyOf(versions);
    }
  }

  private final Desk desk;

  public RecomputeDeadlines(Desk desk) {
    this.desk = desk;
  }

  /** Nothing is written where nothing moves. */
  public Either<Rejection, Receipt> handle(Order<Command> order) {
    return desk.handle(order, Permission.RECOMPUTE, RecomputeDeadlines::decide);
  }

  /** What would be written now. */
  Either<Rejection, List<Event>> preview(Actor actor, Command command) {
    return desk.preview(Order.of(actor, command), Permission.RECOMPUTE, RecomputeDeadlines::decide);
  }

  static Either<Rejection, List<Event>> decide(
      Application application, Command command, Facts facts) {
    return Either.right(
        Proceeding.of(application, facts).moving(moves(application, command, facts)).events());
  }

  private static List<DeadlineMoved> moves(Application application, Command command, Facts facts) {
    return application.turn() instanceof Turn.OfNobody
        ? List.of()
        : application.deadlines().entrySet().stream()
            .flatMap(due -> moved(due.getKey(), due.getValue(), application, command, facts))
            .toList();
  }

  private static Stream<DeadlineMoved> moved(
      DeadlineMoved.Of of, Deadline due, Application application, Command command, Facts facts) {
    var anew = facts.anew(due).after(due, application.pauses(of));
    var by = new DeadlineMoved.By.Decree(acts(due, anew, command.versions(), facts));
    var move = new DeadlineMoved(of, due, anew, DeadlineMoved.Cause.DECREE, Optional.of(by));
    return move.moves() || due.provisional() != anew.provisional()
        ? Stream.of(move)
        : Stream.empty();
  }

  /** Those that changed a day of the limit since it was counted. */
  private static List<String> acts(
      Deadline due, Deadline anew, List<CalendarVersion> versions, Facts facts) {
    var zone = facts.anew(due).hours().zone();
    var since = VersionNumber.read(due.calendar().split("[@+]", 3)[1]).orElseThrow();
    var last = due.at().isAfter(anew.at()) ? due.at() : anew.at();
    return new DecreeActs(versions).since(since, day(due.since(), zone), day(last, zone));
  }

  private static LocalDate day(Instant at, ZoneId zone) {
    return LocalDate.ofInstant(at, zone);
  }
}
