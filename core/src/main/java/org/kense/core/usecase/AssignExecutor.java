package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import org.kense.core.access.ActorId;
import org.kense.core.access.Permission;
import org.kense.core.access.Reach;
import org.kense.core.application.Application;
import org.kense.core.application.Barred;
import org.kense.core.application.CaseId;
import org.kense.core.application.Event;
import org.kense.core.application.Rejection;
import org.kense.core.application.Turn;
import org.kense.core.application.TurnEvent;
import org.kense.core.application.Untimely;
import org.kense.core.law.PortalRules;

/**
 * An employee of the unit that acts is made responsible for the case (CSC-27.3).
 *
 * <p>Whoever reaches the cases of a unit only, as its head does, names executors for that unit's
 * own stages; whoever reaches all cases of the institution, for any.
 */
public final class AssignExecutor {
  /** Which case, and who. */
  public record Command(CaseId id, Choice choice) implements OnCase {
    /** Somebody in particular. */
    public Command(CaseId id, ActorId executor) {
      this(id, new Choice.Named(executor));
    }
  }

  /** Who is to answer for a case. */
  public sealed interface Choice {
    record Named(ActorId executor) implements Choice {}

    /** Whoever of the unit has the fewest open cases; of equals, the first by id. */
    record LeastLoaded() implements Choice {}
  }

  private final Desk desk;
  private final Executing executing;

  AssignExecutor(Desk desk, Executing executing) {
    this.desk = desk;
    this.executing = executing;
  }

  public Either<Rejection, Receipt> handle(Order<Command> order) {
    return desk.reach(order.actor(), Permission.ASSIGN)
        .flatMap(
            reach ->
                desk.handle(
                    order,
                    Permission.ASSIGN,
                    (application, command, facts) ->
                        open(application)
                            .flatMap(stage -> within(reach, stage, facts))
                            .flatMap(stage -> chosen(stage, application, command, facts))
                            .map(it -> List.<Event>of(new TurnEvent.ExecutorNamed(it)))));
  }

  private static Either<Rejection, Turn.OfStage> open(Application application) {
    return application
        .turn()
        .openStage()
        .<Either<Rejection, Turn.OfStage>>map(Either::right)
        .orElseGet(() -> Either.left(new Untimely.WrongStatus(application.status().code())));
  }

  private static Either<Rejection, Turn.OfStage> within(
      Reach reach, Turn.OfStage stage, Facts facts) {
    var rule = PortalRules.in(facts.service().calendar(), PortalRules.EXECUTOR);
    return reach instanceof Reach.OfUnit of && !of.unit().equals(stage.unit())
        ? Either.left(new Barred.ForOtherUnit(stage.stage(), stage.unit(), rule))
        : Either.right(stage);
  }

  private Either<Rejection, ActorId> chosen(
      Turn.OfStage stage, Application application, Command command, Facts facts) {
    return switch (command.choice()) {
      case Choice.Named named -> named(stage, command.id(), named.executor());
      case Choice.LeastLoaded any -> leastLoaded(stage, application, facts);
    };
  }

  private Either<Rejection, ActorId> named(Turn.OfStage stage, CaseId id, ActorId executor) {
    return executing
        .people()
        .employee(id.institution(), executor)
        .filter(employee -> employee.unit().equals(stage.unit()))
        .<Either<Rejection, ActorId>>map(employee -> Either.right(executor))
        .orElseGet(() -> Either.left(new Barred.NotOfUnit(executor, stage.unit())));
  }

  private Either<Rejection, ActorId> leastLoaded(
      Turn.OfStage turn, Application application, Facts facts) {
    var stage = facts.channel(application).route().stage(turn.stage()).orElseThrow();
    return executing
        .leastLoaded(application.id().institution(), stage)
        .<Either<Rejection, ActorId>>map(Either::right)
        .orElseGet(() -> Either.left(new Barred.NobodyOfUnit(turn.unit())));
  }
}
