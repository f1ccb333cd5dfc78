package org.kense.http.application;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.kense.core.usecase.UseCases;
import org.kense.http.call.Call;
import org.kense.http.call.Given;

/** What is taken from applicants and given back, with the receipt for it. */
@Controller(CaseReplies.PATH + "/{id}")
@Consumes(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class HoldingController {
  private final UseCases useCases;
  private final CaseReplies replies;

  HoldingController(UseCases useCases, CaseReplies replies) {
    this.useCases = useCases;
    this.replies = replies;
  }

  @Post("/papers")
  HttpResponse<?> take(Call call, String id) {
    var it = Given.caseId(id);
    var order = call.order(TakenPapersJson.class, papers -> papers.toDomain(it));
    return replies.done(call, useCases.takePapers().handle(order));
  }

  @Post("/returned-papers")
  HttpResponse<?> giveBack(Call call, String id) {
    var it = Given.caseId(id);
    var order = call.order(ReturnedPapersJson.class, papers -> papers.toDomain(it));
    return replies.done(call, useCases.returnPapers().handle(order));
  }

  @Get("/receipt")
  @Produces(MediaType.ALL)
  HttpResponse<?> receipt(Call call, String id) {
    var it = Given.caseId(id);
    return call.answer(
        useCases.reading().receipt().handle(call.actor(), it),
        sheet ->
            HttpResponse.ok(sheet)
                .contentType(MediaType.APPLICATION_PDF_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.inline(it + "-receipt.pdf")));
  }
}
