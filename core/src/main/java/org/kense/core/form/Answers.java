package org.kense.core.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What was entered so far, by field; an empty field is not in it. */
public record Answers(Map<String, String> values) {
  public static final Answers NONE = new Answers(Map.of());

  public Answers {
    values = Map.copyOf(values);
  }

  public Optional<String> to(String field) {
    return Optional.ofNullable(values.get(field));
  }

  public Answers without(String field) {
    return values.containsKey(field) ? with(Map.of(field, "")) : this;
  }

  /** These answers with some changed; a blank change empties the field. */
  public Answers with(Map<String, String> changes) {
    var now = new HashMap<>(values);
    changes.forEach(
        (field, value) -> {
          if (value.isBlank()) {
            now.remove(field);
          } else {
            now.put(field, value.strip());
          }
        });
    return new Answers(now);
  }
}
