package org.kense.persistence.definition;

import java.util.List;
import java.util.stream.Stream;
import org.kense.core.form.Field;
import org.kense.core.form.FieldType;
import org.kense.core.form.Form;
import org.kense.core.form.Prefill;
import org.kense.core.form.StateRegister;
import org.kense.core.service.Service;

/** Whether fields are filled from registers that there are, each asked by what is known. */
record RegisterRules(Form form, Notes notes) {
  /** Each register that fills a field is one of the service's. */
  static void named(Service service, Notes notes) {
    var codes = service.form().registers().stream().map(StateRegister::code).toList();
    for (var prefill : prefills(service.form()).toList()) {
      prefill.registers().stream()
          .filter(code -> !codes.contains(code))
          .forEach(
              code ->
                  notes.wrong(
                      notes.markOf(prefill),
                      Cause.REGISTER_UNKNOWN,
                      code,
                      Nearest.first(code, codes)));
    }
  }

  /** Registers fill what applicants enter, and nothing that a stage records. */
  static void applicantsOnly(Service service, Notes notes) {
    service.channels().stream()
        .flatMap(channel -> channel.route().stages().stream())
        .flatMap(stage -> prefills(stage.form()))
        .forEach(prefill -> notes.wrong(notes.markOf(prefill), Cause.PREFILL_AT_STAGE));
  }

  static void check(Service service, Notes notes) {
    var rules = new RegisterRules(service.form(), notes);
    service.form().registers().forEach(rules::check);
  }

  private void check(StateRegister register) {
    if (form.filledBy(register.code()).findAny().isEmpty()) {
      wrong(register, Cause.REGISTER_UNUSED, register.code());
    }
    register.keyFields().stream().sorted().forEach(key -> key(register, key));
    register.otherwise().forEach((attribute, value) -> otherwise(register, attribute, value));
    if (!new Guarded(form).holds(register)) {
      wrong(register, Cause.REGISTER_OPEN_TO_ALL, register.code());
    }
  }

  private void key(StateRegister register, String key) {
    var names = form.fields().stream().map(Field::name).toList();
    if (!names.contains(key)) {
      wrong(register, Cause.REGISTER_KEY_UNKNOWN, key, Nearest.first(key, names));
    } else if (form.filledBy(register.code()).anyMatch(field -> field.name().equals(key))) {
      wrong(register, Cause.REGISTER_FILLS_ITS_KEY, key);
    }
  }

  private void otherwise(StateRegister register, String attribute, String value) {
    var taken = taking(register, attribute);
    if (taken.isEmpty()) {
      wrong(register, Cause.OTHERWISE_UNFILLED, attribute, attributes(register));
    }
    taken.stream()
        .flatMap(field -> codes(field.type()).stream())
        .filter(codes -> !codes.contains(value))
        .forEach(codes -> wrong(register, Cause.NOT_LISTED, value, Nearest.first(value, codes)));
  }

  private List<Field> taking(StateRegister register, String attribute) {
    return form.filledBy(register.code())
        .filter(field -> field.prefill().orElseThrow().attribute().equals(attribute))
        .toList();
  }

  private String attributes(StateRegister register) {
    return String.join(
        ", ",
        form.filledBy(register.code())
            .map(field -> field.prefill().orElseThrow().attribute())
            .distinct()
            .toList());
  }

  /** What may be chosen; none where anything may be written. */
  private static List<List<String>> codes(FieldType type) {
    return type instanceof FieldType.Choice choice
        ? List.of(choice.options().stream().map(FieldType.Option::code).toList())
        : List.of();
  }

  private static Stream<Prefill> prefills(Form form) {
    return form.fields().stream().flatMap(field -> field.prefill().stream());
  }

  private void wrong(StateRegister register, Cause cause, String... details) {
    notes.wrong(notes.markOf(register), cause, details);
  }
}
