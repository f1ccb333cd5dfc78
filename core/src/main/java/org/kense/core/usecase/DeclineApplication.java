package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.kense.core.access.Permission;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.Deed;
import org.kense.core.application.Event;
import org.kense.core.application.Rejection;
import org.kense.core.application.StatusEvent;
import org.kense.core.port.SignatureVerifier;
import org.kense.core.port.SignatureVerifier.Proof;
import org.kense.core.service.Moment;
import org.kense.core.service.RefusalGround;

/** The office turns the application away unconsidered, on listed grounds (CSC-31.1, CSC-33). */
public final class DeclineApplication {
  /** Which case, the grounds, and what it is signed with, where it is. */
  public record Command(CaseId id, List<Reason> reasons, Optional<Proof.Electronic> signature)
      implements OnCase {
    public Command {
      reasons = List.copyOf(reasons);
    }

    /** Unsigned. */
    public Command(CaseId id, List<Reason> reasons) {
      this(id, reasons, Optional.empty());
    }

    /** Signed with this. */
    public Command with(Proof.Electronic signed) {
      return new Command(id, reasons, Optional.of(signed));
    }

    /** What is done where the actor may do this now, on listed grounds; unsigned. */
    Either<Rejection, Done> at(Application application, Facts facts) {
      return StageCheck.of(application, facts, Deed.DECLINE.effect())
          .flatMap(
              stage ->
                  Grounds.of(reasons, facts, RefusalGround::atAcceptance)
                      .map(refusal -> Done.against(stage, Deed.DECLINE, refusal)));
    }
  }

  private final Desk desk;
  private final Acts acts;

  public DeclineApplication(Desk desk, SignatureVerifier verifier) {
    this.desk = desk;
    this.acts = new Acts(verifier);
  }

  public Either<Rejection, Receipt> handle(Order<Command> order) {
    return desk.handle(order, Permission.DECLINE, this::decide);
  }

  private Either<Rejection, List<Event>> decide(
      Application application, Command command, Facts facts) {
    return command
        .at(application, facts)
        .flatMap(done -> acts.signed(done, command.signature(), application, facts))
        .map(
            done ->
                Proceeding.of(application, facts)
                    .closing(done)
                    .ending(new StatusEvent.Declined(done.refusal(facts)), Moment.DECLINED)
                    .events());
  }
}
