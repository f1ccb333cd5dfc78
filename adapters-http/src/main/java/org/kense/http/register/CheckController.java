package org.kense.http.register;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.kense.core.application.CaseNumber;
import org.kense.core.form.Sha256;
import org.kense.core.usecase.CheckDocument;
import org.kense.core.usecase.UseCases;
import org.kense.http.access.Open;
import org.kense.http.call.Call;
import org.kense.http.call.Given;

/** Whether a document is what was issued, for anybody who holds it (EDC-10.3). */
@Open
@Controller("/api/v1/documents/check")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CheckController {
  private final CheckDocument check;

  CheckController(UseCases useCases) {
    this.check = useCases.reading().check();
  }

  @Get
  HttpResponse<?> byDigest(Call call) {
    return checked(call, Given.parameter("sha256", call.required("sha256"), Sha256::new));
  }

  /** The document itself is read to its end and kept nowhere. */
  @Post
  @Consumes(MediaType.ALL)
  HttpResponse<?> byContent(Call call) {
    call.requireKey();
    number(call);
    return checked(call, Digest.of(call.stream()));
  }

  private HttpResponse<?> checked(Call call, Sha256 content) {
    var checked = check.handle(number(call), content);
    return HttpResponse.ok(CheckJson.of(checked, call.lang()));
  }

  private static CaseNumber number(Call call) {
    return Given.parameter("number", call.required("number"), CheckController::read);
  }

  private static CaseNumber read(String number) {
    return CaseNumber.read(number)
        .orElseThrow(() -> new IllegalArgumentException("not a number: " + number));
  }
}
