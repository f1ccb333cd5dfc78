package org.kense.core.usecase;

import io.vavr.control.Either;
import java.net.URI;
import org.kense.core.access.Actor;
import org.kense.core.access.Permission;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.Payment;
import org.kense.core.application.Rejection;
import org.kense.core.application.Untimely;
import org.kense.core.port.PaymentProvider;
import org.kense.core.service.Money;

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
        .flatMap(reading -> due(reading.application()))
        .flatMap(fee -> place(id, fee));
  }

  private static Either<Rejection, Money> due(Application application) {
    return application.payment() instanceof Payment.Asked asked && !application.status().ended()
        ? Either.right(asked.fee())
        : Either.left(new Untimely.WrongStatus(application.status().code()));
  }

  private Either<Rejection, URI> place(CaseId id, Money fee) {
    return provider
        .order(id, fee)
        .<Either<Rejection, URI>>map(Either::right)
        .orElseGet(() -> Either.left(new Untimely.NowhereToPay()));
  }
}
