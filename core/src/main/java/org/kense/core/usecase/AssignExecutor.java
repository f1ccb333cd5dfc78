package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import org.kense.core.access.ActorId;
import org.kense.core.access.Permission;
import org.kense.core.application.Application;
import org.kense.core.application.Barred;
import org.kense.core.application.CaseId;
import org.kense.core.application.Event;
import org.kense.core.application.Rejection;
import org.kense.core.application.Turn;
import org.kense.core.application.TurnEvent;
import org.kense.core.application.Untimely;
import org.kense.core.port.People;

/** An employee of the unit that acts is made responsible for the case (CSC-27.3). */
public final class AssignExecutor {
  /** Which case, and who. */
  public record Command(CaseId id, ActorId executor) implements OnCase {}

  private final Desk desk;
  private final People people;

  public AssignExecutor(Desk desk, People people) {
    this.desk = desk;
    this.people = people;
  }

  public Either<Rejection, Receipt> handle(Order<Command> order) {
    return desk.handle(order, Permission.ASSIGN, this::decide);
  }

  private Either<Rejection, List<Event>> decide(
      Application application, Command command, Facts facts) {
    return application
        .turn()
        .openStage()
        .map(stage -> decide(stage, command, worksIn(stage, command)))
        .orElseGet(() -> Either.left(new Untimely.WrongStatus(application.status().code())));
  }

  private boolean worksIn(Turn.OfStage stage, Command command) {
    return people
        .employee(command.id().institution(), command.executor())
        .filter(employee -> employee.unit().equals(stage.unit()))
        .isPresent();
  }

  static Either<Rejection, List<Event>> decide(
      Turn.OfStage stage, Command command, boolean worksThere) {
    return worksThere
        ? Either.right(List.of(new TurnEvent.ExecutorNamed(command.executor())))
        : Either.left(new Barred.NotOfUnit(command.executor(), stage.unit()));
  }
}
