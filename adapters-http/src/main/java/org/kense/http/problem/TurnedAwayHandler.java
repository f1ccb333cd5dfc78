package org.kense.http.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Answers requests that could not be understood. */
@Singleton
final class TurnedAwayHandler implements ExceptionHandler<TurnedAway, HttpResponse<?>> {
  @Override
  @SuppressWarnings("rawtypes") // so the framework declares it
  public HttpResponse<?> handle(HttpRequest request, TurnedAway turnedAway) {
    return ProblemReplies.of(request, turnedAway.problem());
  }
}
