package org.kense.http.application;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.kense.core.usecase.ReadAct;
import org.kense.core.usecase.UseCases;
import org.kense.http.call.Call;
import org.kense.http.call.Given;

/** Shows employees what they will sign, before they do it. */
@Controller(CaseReplies.PATH + "/{id}")
@Consumes(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ActsController {
  private final ReadAct read;

  ActsController(UseCases useCases) {
    this.read = useCases.reading().act();
  }

  /** Nothing is done yet: the body is that of the deed itself, its proof apart. */
  @Post("/{deed}/act")
  HttpResponse<?> show(Call call, String id, String deed) {
    call.requireKey();
    var intent = Deeds.intent(deed, Given.caseId(id), call.body());
    return call.answer(read.handle(call.actor(), intent), ActsController::shown);
  }

  private static HttpResponse<?> shown(ReadAct.Shown shown) {
    return HttpResponse.ok(shown.act().bytes())
        .contentType(MediaType.of("text/plain;charset=utf-8"))
        .header(HttpHeaders.ETAG, "\"" + shown.version() + "\"");
  }
}
