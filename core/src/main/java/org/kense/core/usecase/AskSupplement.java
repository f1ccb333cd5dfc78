package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import java.util.Set;
import org.kense.core.access.Permission;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.ClockEvent;
import org.kense.core.application.Event;
import org.kense.core.application.PauseReason;
import org.kense.core.application.Rejection;
import org.kense.core.application.Request;
import org.kense.core.application.Status;
import org.kense.core.application.TurnEvent;
import org.kense.core.application.Unfit;
import org.kense.core.application.Untimely;
import org.kense.core.form.Fault;
import org.kense.core.service.Moment;
import org.kense.core.service.Service;

/** The unit that considers asks the applicant to supplement or correct; the clock stops. */
public final class AskSupplement {
  /** Which case, what is needed in words, and the fields and documents that may change. */
  public record Command(CaseId id, String text, Set<String> fields, Set<String> documents)
      implements OnCase {
    public Command {
      fields = Set.copyOf(fields);
      documents = Set.copyOf(documents);
    }
  }

  private final Desk desk;

  public AskSupplement(Desk desk) {
    this.desk = desk;
  }

  public Either<Rejection, Receipt> handle(Order<Command> order) {
    return desk.handle(order, Permission.ASK_SUPPLEMENT, AskSupplement::decide);
  }

  static Either<Rejection, List<Event>> decide(
      Application application, Command command, Facts facts) {
    return StageCheck.any(application, facts)
        .flatMap(stage -> undecided(application))
        .flatMap(undecided -> request(command, undecided, facts.service()))
        .map(request -> asked(application, request, facts));
  }

  private static Either<Rejection, Application> undecided(Application application) {
    return switch (application.status()) {
      case Status.Submitted s -> Either.right(application);
      case Status.Registered r -> Either.right(application);
      case Status.Draft d -> wrong(application);
      case Status.Granted g -> wrong(application);
      case Status.Ready r -> wrong(application);
      case Status.Delivered d -> wrong(application);
      case Status.Declined d -> wrong(application);
      case Status.Refused r -> wrong(application);
      case Status.Withdrawn w -> wrong(application);
      case Status.Expired e -> wrong(application);
    };
  }

  private static Either<Rejection, Application> wrong(Application application) {
    return Either.left(new Untimely.WrongStatus(application.status().code()));
  }

  private static Either<Rejection, Request> request(
      Command command, Application application, Service service) {
    if (command.text().isBlank() || (command.fields().isEmpty() && command.documents().isEmpty())) {
      return Either.left(new Unfit.EmptyRequest());
    }
    var unknown =
        command.fields().stream()
            .filter(field -> !service.form().asks(field, application.content().answers()))
            .map(field -> unasked(field, service))
            .toList();
    return Checks.right(command, unknown)
        .flatMap(ok -> FileCheck.known(ok.documents(), service))
        .map(ok -> new Request(command.text().strip(), command.fields(), command.documents()));
  }

  private static Fault unasked(String field, Service service) {
    return service.form().field(field).isPresent()
        ? new Fault.NotAsked(field)
        : new Fault.NoSuchField(field);
  }

  private static List<Event> asked(Application application, Request request, Facts facts) {
    return Proceeding.of(application, facts)
        .then(
            new TurnEvent.SupplementAsked(
                request,
                facts.now(),
                facts.service().supplement().map(limit -> facts.due(limit, facts.now()))))
        .then(new ClockEvent.ClockStopped(PauseReason.SUPPLEMENT, facts.now()))
        .at(Moment.SUPPLEMENT_ASKED)
        .events();
  }
}
