package org.kense.http.service;

import io.micronaut.http.HttpParameters;
import java.util.HashMap;
import java.util.Optional;
import org.kense.core.form.Answers;
import org.kense.http.call.Given;

/**
 * The answers before, and which part of the list is asked for.
 *
 * @param after the code of the option that it begins behind
 */
record OptionsQuery(Answers entered, Optional<String> after, int atMost) {
  private static final String AFTER = "after";
  private static final String LIMIT = "limit";
  private static final int USUAL = 200;
  private static final int MOST = 1000;

  static OptionsQuery of(HttpParameters parameters) {
    var answers = new HashMap<String, String>();
    for (var name : parameters.names()) {
      parameters.getFirst(name).ifPresent(value -> answers.put(name, value));
    }
    var after = Optional.ofNullable(answers.remove(AFTER));
    var limit = Optional.ofNullable(answers.remove(LIMIT));
    return new OptionsQuery(
        Answers.NONE.with(answers),
        after,
        limit.map(it -> Given.parameter(LIMIT, it, OptionsQuery::limit)).orElse(USUAL));
  }

  private static int limit(String text) {
    int limit = Integer.parseInt(text);
    if (limit < 1 || limit > MOST) throw new IllegalArgumentException(text);
    return limit;
  }
}
