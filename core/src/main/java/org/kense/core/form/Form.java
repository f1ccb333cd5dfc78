package org.kense.core.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** What is wrong with some answers on their own; blank ones, which empty a field, are right. */
  public List<Fault> check(Map<String, String> entered) {
    return entered.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(entry -> check(entry.getKey(), entry.getValue().strip()).stream())
        .toList();
  }

  /** What is wrong with the whole form, what is missing included. */
  public List<Fault> check(Answers answers) {
    var missing =
        fields.stream()
            .filter(field -> field.required() && answers.to(field.name()).isEmpty())
            .<Fault>map(field -> new Fault.Missing(field.name()));
    return Stream.concat(missing, check(answers.values()).stream()).toList();
  }

  private Optional<Fault> check(String name, String value) {
    return field(name)
        .map(field -> value.isEmpty() ? Optional.<Fault>empty() : FieldCheck.of(field, value))
        .orElseGet(() -> Optional.of(new Fault.NoSuchField(name)));
  }
}
