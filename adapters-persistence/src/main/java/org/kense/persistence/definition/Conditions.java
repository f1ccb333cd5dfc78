package org.kense.persistence.definition;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.kense.core.form.Condition;

/**
 * Reads when something is asked for or done: {@code when: { relation: guardian }}.
 *
 * <p>All fields named must say so: a value, one of several, {@code filled} or {@code empty}.
 */
final class Conditions {
  private static final String FILLED = "filled";
  private static final String EMPTY = "empty";

  private Conditions() {}

  /** What stands under {@code when}; without it, it is always so. */
  static Condition in(Table table) {
    return table.maybe("when").map(Conditions::condition).orElseGet(Condition::always);
  }

  private static Condition condition(Place place) {
    var parts =
        place.keyed().stream()
            .map(entry -> part(place.key(entry), place.at(entry.value())))
            .toList();
    return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
  }

  private static Condition part(Place key, Place value) {
    var field = key.read(Kinds.CODE);
    return key.located(
        switch (word(value)) {
          case FILLED -> new Condition.Filled(field);
          case EMPTY -> new Condition.Empty(field);
          default -> new Condition.Is(field, values(value));
        });
  }

  private static String word(Place value) {
    return Optional.of(value.node())
        .filter(Node.Words.class::isInstance)
        .map(node -> ((Node.Words) node).text().strip())
        .orElse("");
  }

  private static Set<String> values(Place place) {
    if (!(place.node() instanceof Node.Items)) return Set.of(place.read(Kinds.WORDS));
    var values = new HashSet<String>();
    for (var item : place.filled()) values.add(item.read(Kinds.WORDS));
    return values;
  }
}
