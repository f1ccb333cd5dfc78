package org.kense.core.form;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The questions of a form, in the order of asking; names are unique. */
public record Form(List<Field> fields) {
  public static final Form EMPTY = new Form(List.of());

  public Form {
    fields = List.copyOf(fields);
    if (fields.stream().map(Field::name).distinct().count() < fields.size()) {
      throw new IllegalArgumentException("a field's name stands twice in a form");
    }
  }

  public Optional<Field> field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /**
   * What is wrong with some changes on their own; blank ones, which empty a field, are right.
   *
   * @param before what was entered so far: it decides, with the changes, what is asked
   */
  public List<Fault> check(Answers before, Map<String, String> changes) {
    var now = applying(before.with(changes));
    return changes.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(entry -> check(entry.getKey(), entry.getValue().strip(), now).stream())
        .toList();
  }

  /** What is wrong with the whole form, what is missing included. */
  public List<Fault> complete(Answers before, Map<String, String> entered) {
    var now = applying(before.with(entered));
    var missing =
        fields.stream()
            .filter(field -> field.required() && field.when().holds(now))
            .filter(field -> now.to(field.name()).isEmpty())
            .<Fault>map(field -> new Fault.Missing(field.name()));
    return Stream.concat(missing, check(before, entered).stream()).toList();
  }

  private Optional<Fault> check(String name, String value, Answers now) {
    return field(name)
        .map(field -> value.isEmpty() ? Optional.<Fault>empty() : check(field, value, now))
        .orElseGet(() -> Optional.of(new Fault.NoSuchField(name)));
  }

  private static Optional<Fault> check(Field field, String value, Answers now) {
    return field.when().holds(now)
        ? FieldCheck.of(field, value)
        : Optional.of(new Fault.NotAsked(field.name()));
  }

  /** What of all that was entered applies still: not the answers to what is no longer asked. */
  public Answers applying(Answers entered) {
    var now = entered;
    for (var field : fields) {
      if (!field.when().holds(now)) now = now.without(field.name());
    }
    return now;
  }

  /** Whether the form asks this, with what was entered. */
  public boolean asks(String field, Answers entered) {
    return field(field).filter(it -> it.when().holds(applying(entered))).isPresent();
  }

  /** The answers that a change takes away, besides what it changes itself. */
  public Set<String> lapsing(Answers before, Map<String, String> changes) {
    var now = applying(before.with(changes));
    return before.values().keySet().stream()
        .filter(field -> !changes.containsKey(field) && now.to(field).isEmpty())
        .collect(Collectors.toSet());
  }

  /** These fields, and all that may come to be asked, or to lapse, when they change. */
  public Set<String> following(Set<String> changing) {
    var all = new HashSet<>(changing);
    for (var field : fields) {
      if (field.when().fields().anyMatch(all::contains)) all.add(field.name());
    }
    return Set.copyOf(all);
  }
}
