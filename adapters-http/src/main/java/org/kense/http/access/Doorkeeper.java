package org.kense.http.access;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;
import java.util.Optional;
import org.kense.http.problem.ProblemKind;
import org.kense.http.problem.TurnedAway;

/** Lets nobody pass whom no token names, but to open routes. */
@ServerFilter("/api/**")
final class Doorkeeper {
  private static final String SCHEME = "Bearer ";
  private final Tokens tokens;

  Doorkeeper(Tokens tokens) {
    this.tokens = tokens;
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  void admit(HttpRequest<?> request) {
    var guarded = RouteAttributes.getRouteMatch(request).filter(Doorkeeper::guarded).isPresent();
    if (guarded) {
      Visitors.admit(request, bearer(request).orElseThrow(Doorkeeper::stranger));
    }
  }

  private static boolean guarded(RouteMatch<?> route) {
    return !route.getAnnotationMetadata().hasAnnotation(Open.class);
  }

  private Optional<Bearer> bearer(HttpRequest<?> request) {
    return request
        .getHeaders()
        .getAuthorization()
        .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .flatMap(header -> tokens.bearer(header.substring(SCHEME.length()).strip()));
  }

  private static TurnedAway stranger() {
    return new TurnedAway(ProblemKind.NOT_SIGNED_IN);
  }
}
