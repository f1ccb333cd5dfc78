package org.kense.http.problem;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.kense.core.port.StateRegisters;

/** Answers requests for which a state register would have had to say something. */
@Singleton
final class SilentRegisterHandler
    implements ExceptionHandler<StateRegisters.Silent, HttpResponse<?>> {
  private static final String SECONDS = "60";

  @Override
  @SuppressWarnings("rawtypes") // so the framework declares it
  public HttpResponse<?> handle(HttpRequest request, StateRegisters.Silent silent) {
    return ProblemReplies.of(request, Problem.of(ProblemKind.REGISTER_SILENT, silent.register()))
        .header(HttpHeaders.RETRY_AFTER, SECONDS);
  }
}
