package org.kense.http.problem;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.util.Optional;
import org.kense.core.application.Rejection;
import org.kense.core.application.Ungrounded;
import org.kense.core.application.Untimely;
import org.kense.http.words.Languages;

/** Problems as answers, in the language of who asked. */
public final class ProblemReplies {
  static final String MEDIA_TYPE = "application/problem+json";

  /** In which newer lists of revocation, say, may have come. */
  private static final String SECONDS = "300";

  private ProblemReplies() {}

  public static MutableHttpResponse<?> of(HttpRequest<?> request, Rejection rejection) {
    var reply = of(request, Problem.of(rejection));
    // Who was too slow learns on what to go on: they reach the case, or they would not be told so.
    if (rejection instanceof Untimely.Stale stale) {
      reply.header(HttpHeaders.ETAG, "\"" + stale.actual() + "\"");
    }
    if (rejection instanceof Ungrounded.SignatureUncertain) {
      reply.header(HttpHeaders.RETRY_AFTER, SECONDS);
    }
    return reply;
  }

  static MutableHttpResponse<?> of(HttpRequest<?> request, Problem problem) {
    return into(HttpResponse.status(problem.kind().status()), request, problem);
  }

  /** Makes this answer a problem, and keeps the headers that it has. */
  static MutableHttpResponse<ProblemJson> into(
      MutableHttpResponse<?> answer, HttpRequest<?> request, Problem problem) {
    var lang = Languages.of(request);
    challenge(problem.kind()).ifPresent(how -> answer.header(HttpHeaders.WWW_AUTHENTICATE, how));
    return answer
        .status(problem.kind().status())
        .contentType(MEDIA_TYPE)
        .header(HttpHeaders.CONTENT_LANGUAGE, lang.tag())
        .body(ProblemJson.of(problem, lang, request.getPath()));
  }

  /** How somebody unknown makes themselves known; every 401 says it. */
  private static Optional<String> challenge(ProblemKind kind) {
    if (kind.status() != HttpStatus.UNAUTHORIZED) {
      return Optional.empty();
    }
    return Optional.of(
        kind == ProblemKind.WRONG_CALLBACK
            ? "HMAC-SHA256 realm=\"payments\""
            : "Bearer realm=\"kense\"");
  }
}
