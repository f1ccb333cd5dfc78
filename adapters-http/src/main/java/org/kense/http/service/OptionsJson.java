package org.kense.http.service;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.kense.core.form.Choosing;
import org.kense.core.form.Field;
import org.kense.core.form.FieldType;
import org.kense.core.form.Sha256;
import org.kense.core.form.Upper;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;
import org.kense.http.words.TextJson;

/**
 * What can be chosen in a field now.
 *
 * @param waitsFor the field that must be answered first
 * @param next what to ask for the next part by
 */
record OptionsJson(
    String field, Optional<String> waitsFor, List<LabelJson> options, Optional<String> next) {
  static OptionsJson of(Field field, OptionsQuery query, Lang reader) {
    var all = options(field.type(), query, reader);
    int from = query.after().map(after -> behind(all, after)).orElse(0);
    int to = Math.min(all.size(), from + query.atMost());
    var part = all.subList(from, to);
    return new OptionsJson(
        field.name(),
        waitsFor(field.type(), query),
        part,
        to < all.size() ? Optional.of(part.getLast().code()) : Optional.empty());
  }

  private static int behind(List<LabelJson> all, String code) {
    return all.stream().map(LabelJson::code).toList().indexOf(code) + 1;
  }

  private static List<LabelJson> options(FieldType type, OptionsQuery query, Lang reader) {
    if (type instanceof FieldType.Choice choice) {
      return choice.choices(query.entered()).stream()
          .map(option -> LabelJson.of(option.code(), option.label(), reader))
          .toList();
    }
    return type instanceof FieldType.Listed listed
        ? new Choosing(listed, query.entered())
            .options().stream()
                .map(entry -> LabelJson.of(entry.code(), entry.name(), reader))
                .toList()
        : List.of();
  }

  private static Optional<String> waitsFor(FieldType type, OptionsQuery query) {
    return type instanceof FieldType.Listed listed
        ? new Choosing(listed, query.entered()).waitsFor().map(Upper::field)
        : Optional.empty();
  }

  /** The same for the same content, and for no other. */
  @JsonIgnore
  String tag() {
    return "\"" + Sha256.of(toString().getBytes(StandardCharsets.UTF_8)) + "\"";
  }

  /** One of them; the code is what is answered. */
  record LabelJson(String code, TextJson label) {
    static LabelJson of(String code, Text label, Lang reader) {
      return new LabelJson(code, TextJson.of(label, reader));
    }
  }
}
