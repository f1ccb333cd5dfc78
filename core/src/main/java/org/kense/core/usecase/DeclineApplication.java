package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import org.kense.core.access.Permission;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.Event;
import org.kense.core.application.Rejection;
import org.kense.core.application.StatusEvent;
import org.kense.core.service.Effect;
import org.kense.core.service.Moment;
import org.kense.core.service.RefusalGround;

/** The office turns the application away unconsidered, on listed grounds (CSC-31.1, CSC-33). */
public final class DeclineApplication {
  /** Which case, and the grounds. */
  public record Command(CaseId id, List<Reason> reasons) implements OnCase {
    public Command {
      reasons = List.copyOf(reasons);
    }
  }

  private final Desk desk;

  public DeclineApplication(Desk desk) {
    this.desk = desk;
  }

  public Either<Rejection, Receipt> handle(Order<Command> order) {
    return desk.handle(order, Permission.DECLINE, DeclineApplication::decide);
  }

  static Either<Rejection, List<Event>> decide(
      Application application, Command command, Facts facts) {
    return StageCheck.of(application, facts, Effect.REGISTERS)
        .flatMap(
            stage ->
                Grounds.of(command.reasons(), facts, RefusalGround::atAcceptance)
                    .map(
                        refusal ->
                            Proceeding.of(application, facts)
                                .closing(Completion.Done.of(stage))
                                .ending(new StatusEvent.Declined(refusal), Moment.DECLINED)
                                .events()));
  }
}
