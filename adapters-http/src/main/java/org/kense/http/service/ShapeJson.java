package org.kense.http.service;

import java.util.List;
import java.util.Optional;
import org.kense.core.form.FieldType;
import org.kense.core.law.Lang;
import org.kense.http.words.Codes;
import org.kense.http.words.TextJson;

/** What may stand in a field; bounds are included, and mean characters where it is text. */
record ShapeJson(
    String type, Optional<String> least, Optional<String> most, List<OptionJson> options) {
  static ShapeJson of(FieldType type, Lang reader) {
    return switch (type) {
      case FieldType.Line line -> upTo("line", line.longest());
      case FieldType.Name name -> upTo("name", name.longest());
      case FieldType.Choice choice -> choosing(choice, reader);
      case FieldType.Day day -> bounded("day", day.earliest(), day.latest());
      case FieldType.Count count -> bounded("count", count.least(), count.most());
      case FieldType.Phone phone -> plain("phone");
      case FieldType.LongText text -> upTo("long-text", text.longest());
      case FieldType.Tick tick -> plain("tick");
      case FieldType.Email email -> plain("email");
      case FieldType.Address address -> upTo("address", address.longest());
      case FieldType.Identity it -> plain(Codes.of(it.number()));
    };
  }

  private static ShapeJson plain(String type) {
    return new ShapeJson(type, Optional.empty(), Optional.empty(), List.of());
  }

  private static ShapeJson upTo(String type, int longest) {
    return new ShapeJson(type, Optional.empty(), Optional.of("" + longest), List.of());
  }

  private static ShapeJson bounded(String type, Object least, Object most) {
    return new ShapeJson(
        type, Optional.of(least.toString()), Optional.of(most.toString()), List.of());
  }

  private static ShapeJson choosing(FieldType.Choice choice, Lang reader) {
    var all = choice.options().stream().map(option -> OptionJson.of(option, reader)).toList();
    return new ShapeJson("choice", Optional.empty(), Optional.empty(), all);
  }

  /** One entry of a choice. */
  record OptionJson(String code, TextJson label) {
    static OptionJson of(FieldType.Option option, Lang reader) {
      return new OptionJson(option.code(), TextJson.of(option.label(), reader));
    }
  }
}
