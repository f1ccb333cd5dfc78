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
import org.kense.core.access.InstitutionId;
import org.kense.core.application.Rejection;
import org.kense.core.institution.Outage;
import org.kense.core.usecase.OutageUseCases;
import org.kense.core.usecase.UseCases;
import org.kense.http.call.Call;
import org.kense.http.call.Given;

/**
 * Outages of an institution: recorded, ended, and spread to all cases that they touch (CSC-36).
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
    return call.answer(
        outages.list().handle(call.actor(), id(institution)),
        all -> HttpResponse.ok(OutagesJson.of(all, call.lang())));
  }

  @Post
  HttpResponse<?> record(Call call, String institution) {
    var id = id(institution);
    var order = call.beginning(OutageCommandJson.class, json -> json.toDomain(id));
    return answered(call, id, outages.record().handle(order));
  }

  @Post("/{outage}/end")
  HttpResponse<?> end(Call call, String institution, String outage) {
    call.requireKey();
    var id = id(institution);
    var which = Given.parameter("outage", outage, UUID::fromString);
    var order = call.beginning(OutageEndJson.class, json -> json.toDomain(id, which));
    return answered(call, id, outages.end().handle(order));
  }

  private HttpResponse<?> answered(
      Call call, InstitutionId institution, Either<Rejection, Outage> outcome) {
    return call.answer(
        outcome.flatMap(outage -> spread(call, institution, outage)), HttpResponse::ok);
  }

  /** One that lasts pauses nothing yet: nobody knows for how long. */
  private Either<Rejection, SpreadJson> spread(
      Call call, InstitutionId institution, Outage outage) {
    var tally = new SpreadJson.Tally();
    return outage.lasts()
        ? Either.right(tally.of(outage, call.lang()))
        : outages
            .pauses()
            .run(call.actor(), institution, outage, tally::take)
            .map(seen -> tally.of(outage, call.lang()));
  }

  private static InstitutionId id(String institution) {
    return Given.parameter("institution", institution, InstitutionId::new);
  }
}
