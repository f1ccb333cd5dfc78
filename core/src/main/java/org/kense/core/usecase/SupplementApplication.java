package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import org.kense.core.access.Permission;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.ContentEvent;
import org.kense.core.application.Event;
import org.kense.core.application.PauseReason;
import org.kense.core.application.Rejection;
import org.kense.core.application.Signature;
import org.kense.core.application.Turn;
import org.kense.core.application.TurnEvent;
import org.kense.core.application.Untimely;
import org.kense.core.port.SignatureVerifier;
import org.kense.core.service.Moment;

/** The applicant hands in, signed anew, what was asked for; the clock goes on. */
public final class SupplementApplication {
  /** Which case, under which signature. */
  public record Command(CaseId id, SignatureVerifier.Proof proof) implements OnCase {}

  private final Desk desk;
  private final Signing signing;

  public SupplementApplication(Desk desk, SignatureVerifier verifier) {
    this.desk = desk;
    this.signing = new Signing(verifier);
  }

  public Either<Rejection, Receipt> handle(Order<Command> order) {
    return desk.handle(order, Permission.SUPPLEMENT, this::decide);
  }

  private Either<Rejection, List<Event>> decide(
      Application application, Command command, Facts facts) {
    return asked(application)
        .flatMap(a -> Checks.filled(a, facts))
        .flatMap(a -> Checks.documented(a, facts))
        .flatMap(a -> signing.of(a, command.proof(), facts))
        .map(signature -> supplemented(application, signature, facts));
  }

  private static Either<Rejection, Application> asked(Application application) {
    return application.turn() instanceof Turn.OfApplicant
        ? Either.right(application)
        : Either.left(new Untimely.WrongStatus(application.status().code()));
  }

  private static List<Event> supplemented(
      Application application, Signature signature, Facts facts) {
    return Proceeding.of(application, facts)
        .then(new ContentEvent.Signed(signature))
        .then(new TurnEvent.SupplementGiven())
        .then(Enrolment.seeking(application, facts))
        .resuming(PauseReason.SUPPLEMENT)
        .at(Moment.SUPPLEMENTED)
        .events();
  }
}
