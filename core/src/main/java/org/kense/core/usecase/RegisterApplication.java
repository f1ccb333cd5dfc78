package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import org.kense.core.access.Permission;
import org.kense.core.application.Application;
import org.kense.core.application.ClockEvent;
import org.kense.core.application.Deed;
import org.kense.core.application.Event;
import org.kense.core.application.PauseReason;
import org.kense.core.application.Payment;
import org.kense.core.application.Rejection;
import org.kense.core.application.StatusEvent;
import org.kense.core.port.SignatureVerifier;
import org.kense.core.service.Moment;
import org.kense.core.service.Term;

/** The office takes the application in and registers it: the service begins (CSC-27.2). */
public final class RegisterApplication {
  private final Desk desk;
  private final Acts acts;

  public RegisterApplication(Desk desk, SignatureVerifier verifier) {
    this.desk = desk;
    this.acts = new Acts(verifier);
  }

  public Either<Rejection, Receipt> handle(Order<Completion> order) {
    return desk.handle(order, Permission.REGISTER, this::decide);
  }

  private Either<Rejection, List<Event>> decide(
      Application application, Completion completion, Facts facts) {
    return completion
        .at(Deed.REGISTER, application, facts)
        .flatMap(done -> acts.signed(done, completion.signature(), application, facts))
        .map(done -> registered(application, done, facts));
  }

  private static List<Event> registered(Application application, Done done, Facts facts) {
    var channel = facts.channel(application);
    return Proceeding.of(application, facts)
        .then(new StatusEvent.Registered(facts.now()))
        .when(
            channel.term().start() == Term.Start.REGISTRATION,
            p -> p.then(Beginning.due(application, Began.at(facts.now()), facts)))
        .completing(done)
        .at(Moment.REGISTERED)
        .when(application.payment() instanceof Payment.Asked, RegisterApplication::suspended)
        .events();
  }

  /** Not paid: the applicant is told, and consideration waits (CSC-34). */
  private static Proceeding suspended(Proceeding registered) {
    return registered
        .then(new ClockEvent.ClockStopped(PauseReason.PAYMENT, registered.facts().now()))
        .at(Moment.PAYMENT_ASKED);
  }
}
