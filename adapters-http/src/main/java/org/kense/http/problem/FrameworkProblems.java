package org.kense.http.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what the framework answers by itself, and what nobody expected, into problems. */
@Singleton
final class FrameworkProblems implements ErrorResponseProcessor<ProblemJson> {
  private static final Logger LOG = LoggerFactory.getLogger(FrameworkProblems.class);

  @Override
  public MutableHttpResponse<ProblemJson> processResponse(
      ErrorContext context, MutableHttpResponse<?> answer) {
    var request = context.getRequest();
    var kind = ProblemKind.of(HttpStatus.valueOf(answer.code()));
    return ProblemReplies.into(
        answer,
        request,
        kind == ProblemKind.INTERNAL
            ? logged(context)
            : Problem.of(kind, request.getMethodName(), request.getPath()));
  }

  /** The caller gets a name to ask by; everything else stays in the log. */
  private static Problem logged(ErrorContext context) {
    var id = UUID.randomUUID().toString();
    HttpRequest<?> request = context.getRequest();
    LOG.error(
        "{} {} failed: {}",
        request.getMethodName(),
        request.getPath(),
        id,
        context.getRootCause().orElse(null));
    return Problem.of(ProblemKind.INTERNAL, id);
  }
}
