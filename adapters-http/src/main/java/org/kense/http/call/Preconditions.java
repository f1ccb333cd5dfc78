package org.kense.http.call;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kense.core.form.Sha256;
import org.kense.core.usecase.Order;
import org.kense.http.problem.ProblemKind;
import org.kense.http.problem.TurnedAway;

/** What a request's headers promise: to be carried out once, and on which version. */
final class Preconditions {
  static final String KEY = "Idempotency-Key";
  private static final int LONGEST_KEY = 200;
  private static final Pattern TAG = Pattern.compile("\"([0-9]{1,18})\"");

  private Preconditions() {}

  /** Every POST has a key. */
  static void requireKey(HttpRequest<?> request) {
    if (request.getMethod() == HttpMethod.POST && key(request).isEmpty()) {
      throw new TurnedAway(ProblemKind.KEY_MISSING, KEY);
    }
  }

  /** Under which key, and a digest that another request would not have. */
  static Optional<Order.Once> once(HttpRequest<?> request, Sha256 body) {
    return key(request).map(key -> new Order.Once(key, digest(request, body)));
  }

  private static Optional<String> key(HttpRequest<?> request) {
    var key = Optional.ofNullable(request.getHeaders().get(KEY)).map(String::strip);
    if (key.isPresent() && (key.get().isEmpty() || key.get().length() > LONGEST_KEY)) {
      throw new TurnedAway(ProblemKind.WRONG_KEY, KEY, "" + LONGEST_KEY);
    }
    return key;
  }

  private static Sha256 digest(HttpRequest<?> request, Sha256 body) {
    var all = String.join("\n", request.getMethodName(), request.getUri().toString(), body.hex());
    return Sha256.of(all.getBytes(StandardCharsets.UTF_8));
  }

  /** The version that the caller saw; empty where they say that any will do ({@code *}). */
  static Optional<Long> expected(HttpRequest<?> request) {
    var header = request.getHeaders().get(HttpHeaders.IF_MATCH);
    if (header == null) {
      throw new TurnedAway(ProblemKind.VERSION_MISSING, HttpHeaders.IF_MATCH);
    }
    if (header.strip().equals("*")) {
      return Optional.empty();
    }
    var tag = TAG.matcher(header.strip());
    if (!tag.matches()) {
      throw new TurnedAway(ProblemKind.WRONG_VERSION, HttpHeaders.IF_MATCH);
    }
    return Optional.of(Long.valueOf(tag.group(1)));
  }
}
