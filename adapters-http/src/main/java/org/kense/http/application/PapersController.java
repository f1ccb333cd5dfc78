package org.kense.http.application;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.kense.core.usecase.PrintApplication;
import org.kense.core.usecase.ReadDeclaration;
import org.kense.core.usecase.ReadDocument;
import org.kense.core.usecase.UseCases;
import org.kense.http.call.Call;
import org.kense.http.call.Given;

/** Files of a case and the application itself, to keep or print (CSC-25.1, CSC-25.3). */
@Controller(CaseReplies.PATH + "/{id}")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PapersController {
  private final ReadDocument read;
  private final PrintApplication print;
  private final ReadDeclaration declaration;

  PapersController(UseCases useCases) {
    this.read = useCases.reading().document();
    this.print = useCases.reading().print();
    this.declaration = useCases.reading().declaration();
  }

  @Get("/files/{file}")
  HttpResponse<?> file(Call call, String id, String file) {
    return call.answer(read.handle(call.actor(), Given.caseId(id), file), PapersController::sent);
  }

  private static HttpResponse<?> sent(ReadDocument.Opened opened) {
    var file = opened.file();
    return HttpResponse.ok(opened.bytes())
        .contentType(file.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment(file.name()));
  }

  @Get("/print")
  HttpResponse<?> print(Call call, String id) {
    var it = Given.caseId(id);
    return call.answer(
        print.handle(call.actor(), it),
        sheet ->
            HttpResponse.ok(sheet)
                .contentType(MediaType.APPLICATION_PDF_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.inline(it + ".pdf")));
  }

  /** The very bytes, as a text that can be read before it is signed. */
  @Get("/declaration")
  HttpResponse<?> declaration(Call call, String id) {
    return call.answer(declaration.handle(call.actor(), Given.caseId(id)), PapersController::shown);
  }

  private static HttpResponse<?> shown(ReadDeclaration.Shown shown) {
    return HttpResponse.ok(shown.declaration().bytes())
        .contentType(MediaType.of("text/plain;charset=utf-8"))
        .header(HttpHeaders.ETAG, "\"" + shown.version() + "\"");
  }
}
