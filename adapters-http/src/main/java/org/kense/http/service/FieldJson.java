package org.kense.http.service;

import java.util.List;
import java.util.Optional;
import org.kense.core.form.Field;
import org.kense.core.form.FieldType;
import org.kense.core.form.Form;
import org.kense.core.law.Lang;
import org.kense.http.words.TextJson;

/** A question of a form; bounds are included, and mean characters where it asks for text. */
record FieldJson(
    String name,
    TextJson label,
    String type,
    boolean required,
    Optional<String> least,
    Optional<String> most,
    List<OptionJson> options) {
  static List<FieldJson> of(Form form, Lang reader) {
    return form.fields().stream().map(field -> of(field, reader)).toList();
  }

  private static FieldJson of(Field field, Lang reader) {
    return switch (field.type()) {
      case FieldType.Line line ->
          of(field, reader, "line").bounded(Optional.empty(), Optional.of("" + line.longest()));
      case FieldType.Name name ->
          of(field, reader, "name").bounded(Optional.empty(), Optional.of("" + name.longest()));
      case FieldType.Choice choice -> of(field, reader, "choice").choosing(choice, reader);
      case FieldType.Day day ->
          of(field, reader, "day")
              .bounded(
                  Optional.of(day.earliest().toString()), Optional.of(day.latest().toString()));
      case FieldType.Count count ->
          of(field, reader, "count")
              .bounded(Optional.of("" + count.least()), Optional.of("" + count.most()));
      case FieldType.Phone phone -> of(field, reader, "phone");
    };
  }

  private static FieldJson of(Field field, Lang reader, String type) {
    return new FieldJson(
        field.name(),
        TextJson.of(field.label(), reader),
        type,
        field.required(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private FieldJson bounded(Optional<String> from, Optional<String> to) {
    return new FieldJson(name, label, type, required, from, to, options);
  }

  private FieldJson choosing(FieldType.Choice choice, Lang reader) {
    var all = choice.options().stream().map(option -> OptionJson.of(option, reader)).toList();
    return new FieldJson(name, label, type, required, least, most, all);
  }

  /** One entry of a choice. */
  record OptionJson(String code, TextJson label) {
    static OptionJson of(FieldType.Option option, Lang reader) {
      return new OptionJson(option.code(), TextJson.of(option.label(), reader));
    }
  }
}
