package org.kense.http.institution;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.vavr.control.Either;
import java.util.UUID;
import java.util.function.BiFunction;
import org.kense.core.access.InstitutionId;
import org.kense.core.application.Rejection;
import org.kense.core.institution.Outage;
import org.kense.core.usecase.OutageUseCases;
import org.kense.core.usecase.UseCases;
import org.kense.http.call.Call;
import org.kense.http.call.Given;

/**
 * Outages of an institution: recorded, ended or withdrawn, and spread to all cases that they touch
 * (CSC-36).
 *
 * <p>The answer comes when every case was looked at. Where it does not come, the same request under
 * the same key goes on with those that were not.
 */
@Controller("/api/v1/institutions/{institution}/outages")
@Consumes(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OutagesController {
  private final OutageUseCases outages;

  OutagesController(UseCases useCases) {
    this.outages = useCases.outages();
  }

  @Get
  HttpResponse<?> list(Call call, String institution) {
    var id = id(institution);
    return call.answer(
        outages.list().handle(call.actor(), id),
        all -> HttpResponse.ok(OutagesJson.of(all, outages.list().basis(id), call.lang())));
  }

  @Post
  HttpResponse<?> record(Call call, String institution) {
    var id = id(institution);
    var order = call.beginning(OutageCommandJson.class, json -> json.toDomain(id));
    return answered(call, id, outages.record().handle(order), Tally::paused);
  }

  @Post("/{outage}/end")
  HttpResponse<?> end(Call call, String institution, String outage) {
    call.requireKey();
    var id = id(institution);
    var which = Given.parameter("outage", outage, UUID::fromString);
    var order = call.beginning(OutageEndJson.class, json -> json.toDomain(id, which));
    return answered(call, id, outages.end().handle(order), Tally::paused);
  }

  @Post("/{outage}/withdrawal")
  HttpResponse<?> withdraw(Call call, String institution, String outage) {
    call.requireKey();
    var id = id(institution);
    var which = Given.parameter("outage", outage, UUID::fromString);
    var order = call.beginning(OutageWithdrawalJson.class, json -> json.toDomain(id, which));
    return answered(call, id, outages.withdraw().handle(order), Tally::takenBack);
  }

  private HttpResponse<?> answered(
      Call call,
      InstitutionId institution,
      Either<Rejection, Outage> outcome,
      BiFunction<Tally, OutageJson, ?> answer) {
    return call.answer(
        outcome.flatMap(outage -> spread(call, institution, outage, answer)), HttpResponse::ok);
  }

  private <T> Either<Rejection, T> spread(
      Call call,
      InstitutionId institution,
      Outage outage,
      BiFunction<Tally, OutageJson, T> answer) {
    var tally = new Tally();
    var rule = outages.list().basis(institution);
    return outages
        .pauses()
        .run(call.actor(), institution, outage, tally::take)
        .map(seen -> answer.apply(tally, OutageJson.of(outage, rule, call.lang())));
  }

  private static InstitutionId id(String institution) {
    return Given.parameter("institution", institution, InstitutionId::new);
  }
}
