package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import org.kense.core.access.Permission;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.Event;
import org.kense.core.application.PauseReason;
import org.kense.core.application.Payment;
import org.kense.core.application.PaymentEvent;
import org.kense.core.application.Rejection;
import org.kense.core.application.Unfit;
import org.kense.core.application.Untimely;
import org.kense.core.service.Moment;
import org.kense.core.service.Money;

/**
 * The payment provider confirms the fee; consideration goes on (CSC-31.2, CSC-34).
 *
 * <p>A payment that comes after the end of the case is recorded, and moves nothing any more.
 */
public final class ConfirmPayment {
  /** Which case, what was paid, and the provider's receipt. */
  public record Command(CaseId id, Money paid, String receipt) implements OnCase {}

  private final Desk desk;

  public ConfirmPayment(Desk desk) {
    this.desk = desk;
  }

  public Either<Rejection, Receipt> handle(Order<Command> order) {
    return desk.handle(order, Permission.CONFIRM_PAYMENT, ConfirmPayment::decide);
  }

  static Either<Rejection, List<Event>> decide(
      Application application, Command command, Facts facts) {
    return switch (application.payment()) {
      case Payment.NotAsked none ->
          Either.left(new Untimely.WrongStatus(application.status().code()));
      case Payment.Asked asked -> paid(application, asked, command, facts);
      case Payment.Paid paid ->
          paid.receipt().equals(command.receipt())
              ? Either.right(List.of())
              : Either.left(new Untimely.PaidAlready(paid.receipt()));
    };
  }

  private static Either<Rejection, List<Event>> paid(
      Application application, Payment.Asked asked, Command command, Facts facts) {
    return asked.fee().equals(command.paid())
        ? Either.right(
            Proceeding.of(application, facts)
                .then(new PaymentEvent.FeePaid(command.paid(), command.receipt(), facts.now()))
                .when(!application.status().ended(), p -> p.resuming(PauseReason.PAYMENT))
                .at(Moment.PAID)
                .events())
        : Either.left(new Unfit.WrongAmount(asked.fee(), command.paid()));
  }
}
