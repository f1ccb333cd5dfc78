package org.kense.core.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** When something is asked for or done at all: a question to what was entered before it. */
public sealed interface Condition {
  /** The one that always holds. */
  static Condition always() {
    return new Always();
  }

  boolean holds(Answers entered);

  /** The single questions that must all be answered with yes; none where it always holds. */
  default Stream<Condition> parts() {
    return Stream.of(this);
  }

  /** The fields that it looks at. */
  Stream<String> fields();

  /** Whatever was entered. */
  record Always() implements Condition {
    @Override
    public boolean holds(Answers entered) {
      return true;
    }

    @Override
    public Stream<Condition> parts() {
      return Stream.of();
    }

    @Override
    public Stream<String> fields() {
      return Stream.of();
    }
  }

  /** The field says one of these. */
  record Is(String field, Set<String> values) implements Condition {
    public Is {
      values = Set.copyOf(values);
    }

    @Override
    public boolean holds(Answers entered) {
      return entered.to(field).filter(values::contains).isPresent();
    }

    @Override
    public Stream<String> fields() {
      return Stream.of(field);
    }
  }

  /** The field says anything. */
  record Filled(String field) implements Condition {
    @Override
    public boolean holds(Answers entered) {
      return entered.to(field).isPresent();
    }

    @Override
    public Stream<String> fields() {
      return Stream.of(field);
    }
  }

  /** The field says nothing. */
  record Empty(String field) implements Condition {
    @Override
    public boolean holds(Answers entered) {
      return entered.to(field).isEmpty();
    }

    @Override
    public Stream<String> fields() {
      return Stream.of(field);
    }
  }

  /** Each of these holds. */
  record All(List<Condition> conditions) implements Condition {
    public All {
      conditions = List.copyOf(conditions);
    }

    @Override
    public boolean holds(Answers entered) {
      return conditions.stream().allMatch(condition -> condition.holds(entered));
    }

    @Override
    public Stream<Condition> parts() {
      return conditions.stream().flatMap(Condition::parts);
    }

    @Override
    public Stream<String> fields() {
      return conditions.stream().flatMap(Condition::fields);
    }
  }
}
