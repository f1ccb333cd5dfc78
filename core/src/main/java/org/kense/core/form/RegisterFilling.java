package org.kense.core.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A form that is being filled by a state register.
 *
 * @param before what was entered so far
 * @param sources where of that came from
 */
public record RegisterFilling(Form form, StateRegister register, Answers before, Sources sources) {
  /** What the register's attributes change, all that lapses with it included. */
  public Map<String, String> with(Map<String, String> attributes) {
    var said = new HashMap<String, String>();
    form.filledBy(register.code())
        .forEach(field -> value(field, attributes).ifPresent(it -> said.put(field.name(), it)));
    var filling = form.filling(before, sources, said);
    var now = filling.now();
    var settled = new HashMap<>(filling.settled());
    said.keySet().stream()
        .filter(field -> now.to(field).isEmpty())
        .forEach(field -> settled.put(field, ""));
    settled.entrySet().removeIf(it -> it.getValue().isEmpty() && before.to(it.getKey()).isEmpty());
    return Map.copyOf(settled);
  }

  /** What it says of a field; blank where it no longer says what it said; else empty. */
  private Optional<String> value(Field field, Map<String, String> attributes) {
    return Optional.ofNullable(attributes.get(field.prefill().orElseThrow().attribute()))
        .map(String::strip)
        .filter(value -> fits(field, value))
        .or(() -> sources.of(field.name()).filter(register.code()::equals).map(own -> ""));
  }

  /** A value that the field can't hold is none: the applicant could not mend it. */
  private boolean fits(Field field, String value) {
    return !value.isEmpty()
        && FieldCheck.of(field, value, before.with(Map.of(field.name(), value))).isEmpty();
  }
}
