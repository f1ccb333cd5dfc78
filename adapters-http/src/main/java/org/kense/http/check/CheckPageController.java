package org.kense.http.check;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import org.kense.core.application.CaseNumber;
import org.kense.core.law.Lang;
import org.kense.core.usecase.CheckSheet;
import org.kense.core.usecase.CheckSheet.Checked;
import org.kense.core.usecase.UseCases;
import org.kense.core.words.Mark;
import org.kense.http.access.Open;
import org.kense.http.words.Languages;

/** Where the codes on printed sheets lead to: whether one was issued, and never whose it is. */
@Open
@Controller("/check")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CheckPageController {
  private static final String STYLED =
      "default-src 'none'; style-src 'unsafe-inline'; "
          + "form-action 'none'; frame-ancestors 'none'";

  private final CheckSheet check;
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.kense.http.check");

  CheckPageController(UseCases useCases) {
    this.check = useCases.reading().checkSheet();
  }

  @Get("/{number}/{mark}")
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<String> check(HttpRequest<?> request, String number, String mark) {
    var lang = lang(request);
    var page = CheckPage.of(checked(number, mark), lang);
    return HttpResponse.ok(written(page))
        .header("Content-Language", lang.tag())
        .header("Content-Security-Policy", STYLED);
  }

  /** What is no number or no mark was issued as little as one that nobody knows. */
  private Checked checked(String number, String mark) {
    return CaseNumber.read(number)
        .flatMap(known -> Mark.read(mark).map(it -> check.handle(known, it)))
        .orElseGet(Checked.NotIssued::new);
  }

  /** The link that a reader chose, else what their browser prefers. */
  private static Lang lang(HttpRequest<?> request) {
    return Optional.ofNullable(request.getParameters().get("lang"))
        .flatMap(Languages::tagged)
        .orElseGet(() -> Languages.of(request));
  }

  private String written(CheckPage page) {
    var out = new StringOutput();
    templates.render("check.jte", page, out);
    return out.toString();
  }
}
