package org.kense.http.application;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import org.kense.core.usecase.ReadNotices;
import org.kense.core.usecase.UseCases;
import org.kense.http.call.Call;
import org.kense.http.call.Given;

/** The notices of a case as they were sent, to read, keep or print (CSC-31, ENR-7.1). */
@Controller(CaseReplies.PATH + "/{id}/notices")
@ExecuteOn(TaskExecutors.BLOCKING)
final class LettersController {
  private final ReadNotices read;

  LettersController(UseCases useCases) {
    this.read = useCases.reading().notices();
  }

  @Get
  HttpResponse<?> notices(Call call, String id) {
    return call.answer(
        read.handle(call.actor(), Given.caseId(id)),
        sent -> HttpResponse.ok(new LettersJson(sent.stream().map(LetterJson::of).toList())));
  }

  /** All that were sent. */
  record LettersJson(List<LetterJson> notices) {}

  @Get("/{version}/print")
  @Produces(MediaType.ALL)
  HttpResponse<?> print(Call call, String id, long version) {
    var it = Given.caseId(id);
    return call.answer(
        read.print(call.actor(), it, version),
        sheet ->
            HttpResponse.ok(sheet)
                .contentType(MediaType.APPLICATION_PDF_TYPE)
                .header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    Disposition.inline(it + "-notice-" + version + ".pdf")));
  }
}
