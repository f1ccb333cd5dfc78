package org.kense.http.application;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.kense.core.application.Barred;
import org.kense.core.application.CaseNumber;
import org.kense.core.usecase.ReadStatus;
import org.kense.core.usecase.Reading;
import org.kense.core.usecase.UseCases;
import org.kense.http.call.Call;
import org.kense.http.call.Given;
import org.kense.http.problem.Problem;
import org.kense.http.problem.TurnedAway;

/** How far a case has come, for those who may know that and no more (EDC-10.2). */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class StatusController {
  private final ReadStatus read;

  StatusController(UseCases useCases) {
    this.read = useCases.reading().status();
  }

  @Get(CaseReplies.PATH + "/{id}/status")
  HttpResponse<?> status(Call call, String id) {
    return call.answer(
        read.handle(call.actor(), Given.caseId(id)), reading -> glimpse(call, reading));
  }

  /** By the number that people call the case by, with blanks and hyphens or without. */
  @Get("/api/v1/statuses/{number}")
  HttpResponse<?> statusOf(Call call, String number) {
    var known =
        CaseNumber.read(number)
            .orElseThrow(() -> new TurnedAway(Problem.of(new Barred.Unknown(number))));
    return call.answer(read.handle(call.actor(), known), reading -> glimpse(call, reading));
  }

  private static HttpResponse<?> glimpse(Call call, Reading reading) {
    var view = CaseView.of(reading);
    return HttpResponse.ok(GlimpseJson.of(view, call.lang())).header(HttpHeaders.ETAG, view.tag());
  }
}
