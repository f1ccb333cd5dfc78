package org.kense.http.payment;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.kense.core.usecase.UseCases;
import org.kense.http.access.Open;
import org.kense.http.call.Body;
import org.kense.http.call.Call;
import org.kense.http.call.Given;
import org.kense.http.problem.ProblemKind;
import org.kense.http.problem.TurnedAway;

/** Where the fee is paid, and the provider's word that it was (CSC-28). */
@Controller("/api/v1")
@Consumes(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PaymentsController {
  private final UseCases useCases;
  private final PaymentCallbacks callbacks;

  PaymentsController(UseCases useCases, PaymentCallbacks callbacks) {
    this.useCases = useCases;
    this.callbacks = callbacks;
  }

  @Get("/applications/{id}/payment")
  HttpResponse<?> order(Call call, String id) {
    return call.answer(
        useCases.orderPayment().handle(call.actor(), Given.caseId(id)),
        url -> HttpResponse.ok(new OrderJson(url.toString())));
  }

  /** Where to pay. */
  record OrderJson(String url) {}

  /** Open to whoever knows the secret: the signature says who it is. */
  @Open
  @Post("/payments/callback")
  HttpResponse<?> confirm(Call call) {
    var body = call.body();
    requireGenuine(call, body);
    var paid = body.read(PaidJson.class);
    var order = call.beginning(callbacks.provider(), paid.toDomain(), body);
    return call.answer(
        useCases.confirmPayment().handle(order),
        receipt -> HttpResponse.ok(new ConfirmedJson(paid.application(), paid.receipt())));
  }

  private void requireGenuine(Call call, Body body) {
    var timestamp = call.header(PaymentCallbacks.TIMESTAMP).orElse("");
    var signature = call.header(PaymentCallbacks.SIGNATURE).orElse("");
    var now = useCases.ports().clock().instant();
    if (!callbacks.genuine(timestamp, signature, body.text(), now)) {
      throw new TurnedAway(ProblemKind.WRONG_CALLBACK);
    }
  }

  /** That the provider's word was taken. */
  record ConfirmedJson(String application, String receipt) {}
}
