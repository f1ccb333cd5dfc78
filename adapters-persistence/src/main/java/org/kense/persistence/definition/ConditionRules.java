package org.kense.persistence.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kense.core.form.Condition;
import org.kense.core.form.Directory;
import org.kense.core.form.Field;
import org.kense.core.form.FieldType;
import org.kense.core.form.Form;
import org.kense.core.service.Channel;
import org.kense.core.service.Effect;
import org.kense.core.service.Service;
import org.kense.core.service.Stage;

/** Whether each condition looks at what was entered before, and at values that can stand there. */
record ConditionRules(Map<String, Field> all, Notes notes) {
  static void check(Service service, Notes notes) {
    var known = named(service.form());
    var rules = new ConditionRules(everything(service), notes);
    rules.ordered(service.form(), new LinkedHashMap<>());
    for (var document : service.documents()) rules.check(document.when(), known);
    for (var register : service.form().registers()) rules.check(register.when(), known);
    for (var channel : service.channels()) rules.route(channel, named(service.form()));
  }

  private static Map<String, Field> everything(Service service) {
    var all = named(service.form());
    service.channels().stream()
        .flatMap(channel -> channel.route().stages().stream())
        .forEach(stage -> all.putAll(named(stage.form())));
    return all;
  }

  private void route(Channel channel, SequencedMap<String, Field> known) {
    for (var stage : channel.route().stages()) {
      check(stage.when(), known);
      skipped(stage);
      ordered(stage.form(), known);
    }
  }

  /** A status that only some cases reach would leave the others without an end. */
  private void skipped(Stage stage) {
    if (stage.effect() != Effect.NONE && stage.when().parts().findAny().isPresent()) {
      notes.wrong(
          notes.markOf(stage),
          Cause.EFFECT_CONDITIONAL,
          stage.code().value(),
          Kind.written(stage.effect()));
    }
  }

  /** Adds the form's fields to what is known, each after its own condition was looked at. */
  private void ordered(Form form, SequencedMap<String, Field> known) {
    for (var field : form.fields()) {
      check(field.when(), known);
      options(field.type()).forEach(option -> check(option.when(), known));
      known.put(field.name(), field);
    }
  }

  private static Stream<FieldType.Option> options(FieldType type) {
    return type instanceof FieldType.Choice choice ? choice.options().stream() : Stream.of();
  }

  private void check(Condition condition, Map<String, Field> known) {
    condition.parts().forEach(part -> part.fields().forEach(field -> check(part, field, known)));
  }

  private void check(Condition part, String name, Map<String, Field> known) {
    var field = known.get(name);
    if (field == null) {
      var cause = all.containsKey(name) ? Cause.ASKED_LATER : Cause.UNKNOWN_FIELD;
      notes.wrong(notes.markOf(part), cause, name, Nearest.first(name, known.keySet()));
    } else if (part instanceof Condition.Is is && chosen(field.type())) {
      var codes = codes(field.type());
      is.values().stream()
          .filter(value -> !codes.contains(value))
          .sorted()
          .forEach(
              value ->
                  notes.wrong(
                      notes.markOf(part), Cause.NOT_LISTED, value, Nearest.first(value, codes)));
    }
  }

  private static boolean chosen(FieldType type) {
    return type instanceof FieldType.Choice || type instanceof FieldType.Listed;
  }

  private static List<String> codes(FieldType type) {
    return type instanceof FieldType.Listed listed
        ? listed.directory().at(listed.level()).map(Directory.Entry::code).toList()
        : options(type).map(FieldType.Option::code).toList();
  }

  private static SequencedMap<String, Field> named(Form form) {
    return Stream.of(form)
        .flatMap(it -> it.fields().stream())
        .collect(
            Collectors.toMap(Field::name, field -> field, (one, other) -> one, LinkedHashMap::new));
  }
}
