package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.kense.core.access.Actor;
import org.kense.core.access.Permission;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.ClockEvent;
import org.kense.core.application.Counted;
import org.kense.core.application.DeadlineMoved;
import org.kense.core.application.Event;
import org.kense.core.application.PauseReason;
import org.kense.core.application.Rejection;
import org.kense.core.application.Touch;
import org.kense.core.calendar.Pause;
import org.kense.core.institution.Outage;

/**
 * A case's clock stood still while its institution could not work (CSC-36).
 *
 * <p>An outage is a pause of all cases that it touches, and acts in the unit of each limit. One
 * that overlaps another, or a suspension, counts once. A case at its end keeps its dates; one whose
 * clock stands still has no deadline, and is counted with the outage when the clock goes on.
 */
public final class PauseForOutage {
  /** Which case, and an outage that is over. */
  public record Command(CaseId id, Outage outage) implements OnCase {
    Pause pause() {
      return outage.pause().orElseThrow();
    }
  }

  private final Desk desk;

  public PauseForOutage(Desk desk) {
    this.desk = desk;
  }

  /** The same outage pauses a case once. */
  public Either<Rejection, Receipt> handle(Order<Command> order) {
    return desk.handle(order, Permission.RECORD_OUTAGE, PauseForOutage::decide);
  }

  /** What would be written now. */
  Either<Rejection, List<Event>> preview(Actor actor, Command command) {
    return desk.preview(Order.of(actor, command), Permission.RECORD_OUTAGE, PauseForOutage::decide);
  }

  /** Whose deadlines are counted over some of it. */
  static Touch touch(Pause pause) {
    return new Touch(Optional.empty(), List.of(new Touch.Stretch(pause.from(), pause.to())));
  }

  static Either<Rejection, List<Event>> decide(
      Application application, Command command, Facts facts) {
    var pause = command.pause();
    boolean touched = Counted.of(application).filter(touch(pause)::reaches).isPresent();
    return Either.right(
        touched && !application.clock().pauses().contains(pause)
            ? paused(application, command, facts)
            : List.of());
  }

  private static List<Event> paused(Application application, Command command, Facts facts) {
    var pause = command.pause();
    var paused =
        Proceeding.of(application, facts)
            .then(new ClockEvent.ClockPaused(PauseReason.OUTAGE, pause.from(), pause.to()));
    var moves = new OutageMoves(command.outage(), DeadlineMoved.Cause.OUTAGE);
    return paused.moving(moves.of(paused.application(), facts)).events();
  }
}
