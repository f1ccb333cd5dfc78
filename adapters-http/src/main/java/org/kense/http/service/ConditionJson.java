package org.kense.http.service;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kense.core.form.Condition;

/** One part of when something is asked for or done: what a field must say. */
record ConditionJson(String field, String says, List<String> values) {
  /** All of them must hold; none where it always is. */
  static List<ConditionJson> of(Condition condition) {
    return condition.parts().flatMap(ConditionJson::part).toList();
  }

  private static Stream<ConditionJson> part(Condition part) {
    return switch (part) {
      case Condition.Is it -> Stream.of(says(it.field(), "one-of", it.values()));
      case Condition.Filled it -> Stream.of(says(it.field(), "anything", Set.of()));
      case Condition.Empty it -> Stream.of(says(it.field(), "nothing", Set.of()));
      case Condition.All it -> of(it).stream();
      case Condition.Always it -> Stream.empty();
    };
  }

  private static ConditionJson says(String field, String what, Set<String> values) {
    return new ConditionJson(field, what, values.stream().sorted().toList());
  }
}
