package org.kense.http.service;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.kense.core.form.Field;
import org.kense.core.form.Form;
import org.kense.core.law.Lang;
import org.kense.http.words.TextJson;

/**
 * A question of a form.
 *
 * @param shape what may stand in it
 */
record FieldJson(
    String name,
    TextJson label,
    boolean required,
    List<ConditionJson> when,
    Optional<PrefillJson> prefill,
    @JsonUnwrapped ShapeJson shape) {
  static List<FieldJson> of(Form form, Lang reader) {
    return form.fields().stream().map(field -> of(field, reader)).toList();
  }

  private static FieldJson of(Field field, Lang reader) {
    return new FieldJson(
        field.name(),
        TextJson.of(field.label(), reader),
        field.required(),
        ConditionJson.of(field.when()),
        field.prefill().map(PrefillJson::of),
        ShapeJson.of(field.type(), reader));
  }
}
