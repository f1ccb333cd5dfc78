package org.kense.http.check;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import org.kense.core.application.CaseNumber;
import org.kense.core.usecase.CheckSheet;
import org.kense.core.usecase.CheckSheet.Checked;
import org.kense.core.usecase.UseCases;
import org.kense.core.words.Mark;
import org.kense.http.access.Open;

/** Where the codes on printed sheets lead to: whether one was issued, and never whose it is. */
@Open
@Controller("/check")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CheckPageController {
  private final CheckSheet check;
  private final Pages pages;

  CheckPageController(UseCases useCases, Pages pages) {
    this.check = useCases.reading().checkSheet();
    this.pages = pages;
  }

  @Get("/{number}/{mark}")
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<String> check(HttpRequest<?> request, String number, String mark) {
    var lang = Pages.lang(request);
    var section = new IssuedSection(lang).of(checked(number, mark));
    return pages.page(HttpStatus.OK, lang, List.of(section));
  }

  /** What is no number or no mark was issued as little as one that nobody knows. */
  private Checked checked(String number, String mark) {
    return CaseNumber.read(number)
        .flatMap(known -> Mark.read(mark).map(it -> check.handle(known, it)))
        .orElseGet(Checked.NotIssued::new);
  }
}
