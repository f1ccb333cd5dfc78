package org.kense.http.person;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.kense.core.usecase.RecordConsent;
import org.kense.core.usecase.UseCases;
import org.kense.http.call.Call;
import org.kense.http.call.Given;

/** What applicants agreed to on the paper that they signed before an employee. */
@Controller("/api/v1/applications/{id}/consents")
@Consumes(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PaperConsentController {
  private final RecordConsent record;

  PaperConsentController(UseCases useCases) {
    this.record = useCases.recordConsent();
  }

  @Post
  HttpResponse<?> record(Call call, String id) {
    var it = Given.caseId(id);
    var order = call.beginning(PaperConsentJson.class, consent -> consent.toDomain(it));
    return call.answer(record.handle(order), person -> HttpResponse.ok(ConsentsJson.of(person)));
  }
}
