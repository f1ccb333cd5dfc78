package org.kense.http.outgoing;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.kense.http.problem.ProblemKind;
import org.kense.http.problem.TurnedAway;
import org.kense.http.words.Languages;

/** The pages of the simulated provider: whoever has the address may pay. */
@Controller(SimulatedPayments.PATH)
@Requires(property = "kense.simulated-payments", value = "true")
@Consumes(MediaType.ALL)
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
@ExecuteOn(TaskExecutors.BLOCKING)
final class SimulatedPaymentsController {
  private static final String STYLED =
      "default-src 'none'; form-action 'self'; frame-ancestors 'none'";
  private final SimulatedPayments payments;

  SimulatedPaymentsController(SimulatedPayments payments) {
    this.payments = payments;
  }

  @Get("/{order}")
  HttpResponse<?> show(HttpRequest<?> request, String order) {
    return answer(request, OrderJson.open(known(request, order)));
  }

  @Post("/{order}")
  HttpResponse<?> pay(HttpRequest<?> request, String order) {
    var known = known(request, order);
    return switch (payments.pay(known)) {
      case ACKNOWLEDGED -> answer(request, OrderJson.paid(known, payments.receipt(known)));
      case TURNED_AWAY, UNANSWERED -> throw new TurnedAway(ProblemKind.UNCONFIRMED_PAYMENT);
    };
  }

  private PaymentOrder known(HttpRequest<?> request, String order) {
    return payments
        .named(order)
        .orElseThrow(
            () ->
                new TurnedAway(
                    ProblemKind.NO_SUCH_PATH, request.getMethodName(), request.getPath()));
  }

  private static HttpResponse<?> answer(HttpRequest<?> request, OrderJson order) {
    return request.accept().contains(MediaType.TEXT_HTML_TYPE)
        ? HttpResponse.ok(OrderPage.of(order, Languages.of(request)))
            .contentType(MediaType.TEXT_HTML_TYPE)
            .header("Content-Security-Policy", STYLED)
        : HttpResponse.ok(order).contentType(MediaType.APPLICATION_JSON_TYPE);
  }
}
