package org.kense.core.usecase;

import io.vavr.control.Either;
import java.net.URI;
import org.kense.core.access.Actor;
import org.kense.core.access.Permission;
import org.kense.core.application.CaseId;
import org.kense.core.application.Payment;
import org.kense.core.application.Rejection;
import org.kense.core.application.Untimely;
import org.kense.core.port.PaymentProvider;

/** The applicant asks where to pay the fee (CSC-28). */
public final class OrderPayment {
  private final Desk desk;
  private final PaymentProvider provider;

  public OrderPayment(Desk desk, PaymentProvider provider) {
    this.desk = desk;
    this.provider = provider;
  }

  public Either<Rejection, URI> handle(Actor actor, CaseId id) {
    return desk.read(actor, Permission.PAY, id)
        .flatMap(
            reading ->
                reading.application().payment() instanceof Payment.Asked asked
                        && !reading.application().status().ended()
                    ? Either.right(provider.order(id, asked.fee()))
                    : Either.left(new Untimely.WrongStatus(reading.application().status().code())));
  }
}
