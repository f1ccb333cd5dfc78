package org.kense.http.person;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.kense.core.usecase.UseCases;
import org.kense.core.usecase.WithdrawConsent;
import org.kense.http.call.Call;
import org.kense.http.call.Given;

/** Who one is, and what one has agreed to. */
@Controller("/api/v1/me")
@Consumes(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class MeController {
  private final UseCases useCases;

  MeController(UseCases useCases) {
    this.useCases = useCases;
  }

  @Get
  MeJson me(Call call) {
    return MeJson.of(call.actor());
  }

  @Get("/consents")
  ConsentsJson consents(Call call) {
    return ConsentsJson.of(useCases.consentsOf(call.actor()));
  }

  @Post("/consents")
  HttpResponse<?> agree(Call call) {
    var order = call.beginning(AgreementJson.class, AgreementJson::toDomain);
    return call.answer(
        useCases.giveConsent().handle(order), person -> HttpResponse.ok(ConsentsJson.of(person)));
  }

  @Post("/consents/{agreement}/withdrawal")
  HttpResponse<?> withdraw(Call call, String agreement) {
    var which = Given.parameter("agreement", agreement, AgreementJson::agreement);
    var order = call.beginning(new WithdrawConsent.Command(which));
    return call.answer(
        useCases.withdrawConsent().handle(order),
        person -> HttpResponse.ok(ConsentsJson.of(person)));
  }
}
