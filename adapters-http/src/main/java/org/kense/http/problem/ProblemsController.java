package org.kense.http.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import java.util.stream.Stream;
import org.kense.http.words.Languages;

/** Explains every problem under its type. */
@Controller("/problems")
final class ProblemsController {
  @Get
  List<ProblemKindJson> all(HttpRequest<?> request) {
    var lang = Languages.of(request);
    return Stream.of(ProblemKind.values()).map(kind -> ProblemKindJson.of(kind, lang)).toList();
  }

  @Get("/{code}")
  ProblemKindJson one(HttpRequest<?> request, String code) {
    return ProblemKind.coded(code)
        .map(kind -> ProblemKindJson.of(kind, Languages.of(request)))
        .orElseThrow(() -> new TurnedAway(ProblemKind.NO_SUCH_PATH, "GET", request.getPath()));
  }
}
