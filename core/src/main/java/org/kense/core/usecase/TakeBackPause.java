package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import org.kense.core.access.Actor;
import org.kense.core.access.Permission;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.ClockEvent;
import org.kense.core.application.DeadlineMoved;
import org.kense.core.application.Event;
import org.kense.core.application.PauseReason;
import org.kense.core.application.Rejection;
import org.kense.core.application.Turn;
import org.kense.core.institution.Outage;

/**
 * An outage was withdrawn: a case's clock runs as if there had been none.
 *
 * <p>Its deadlines move back, also to before now; what lapsed meanwhile is overdue then. A case at
 * its end keeps its dates.
 */
public final class TakeBackPause {
  /** Which case, and an outage that was over. */
  public record Command(CaseId id, Outage outage) implements OnCase {}

  private final Desk desk;

  public TakeBackPause(Desk desk) {
    this.desk = desk;
  }

  /** Nothing is written where the case was not paused by it, or not any more. */
  public Either<Rejection, Receipt> handle(Order<Command> order) {
    return desk.handle(order, Permission.RECORD_OUTAGE, TakeBackPause::decide);
  }

  /** What would be written now. */
  Either<Rejection, List<Event>> preview(Actor actor, Command command) {
    return desk.preview(Order.of(actor, command), Permission.RECORD_OUTAGE, TakeBackPause::decide);
  }

  static Either<Rejection, List<Event>> decide(
      Application application, Command command, Facts facts) {
    var pause = command.outage().pause().orElseThrow();
    boolean paused =
        !(application.turn() instanceof Turn.OfNobody)
            && application.clock().pauses().contains(pause);
    return Either.right(paused ? takenBack(application, command, facts) : List.of());
  }

  private static List<Event> takenBack(Application application, Command command, Facts facts) {
    var pause = command.outage().pause().orElseThrow();
    var without =
        Proceeding.of(application, facts)
            .then(new ClockEvent.PauseWithdrawn(PauseReason.OUTAGE, pause.from(), pause.to()));
    var moves = new OutageMoves(command.outage(), DeadlineMoved.Cause.OUTAGE_WITHDRAWN);
    return without.moving(moves.of(without.application(), facts)).events();
  }
}
