package org.kense.http.service;

import java.util.List;
import java.util.Optional;
import org.kense.core.form.FieldType;
import org.kense.core.form.Upper;
import org.kense.core.law.Lang;
import org.kense.http.words.Codes;
import org.kense.http.words.TextJson;

/** What may stand in a field; bounds are included, and mean characters where it is text. */
record ShapeJson(
    String type,
    Optional<String> least,
    Optional<String> most,
    List<OptionJson> options,
    Optional<ListJson> list) {
  private ShapeJson(String type, Optional<String> least, Optional<String> most) {
    this(type, least, most, List.of(), Optional.empty());
  }

  static ShapeJson of(FieldType type, Lang reader) {
    return switch (type) {
      case FieldType.Line line -> upTo("line", line.longest());
      case FieldType.Name name -> upTo("name", name.longest());
      case FieldType.Choice choice -> choosing(choice, reader);
      case FieldType.Listed listed -> listing(listed);
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
    return new ShapeJson(type, Optional.empty(), Optional.empty());
  }

  private static ShapeJson upTo(String type, int longest) {
    return new ShapeJson(type, Optional.empty(), Optional.of("" + longest));
  }

  private static ShapeJson bounded(String type, Object least, Object most) {
    return new ShapeJson(type, Optional.of(least.toString()), Optional.of(most.toString()));
  }

  private static ShapeJson choosing(FieldType.Choice choice, Lang reader) {
    var all = choice.options().stream().map(option -> OptionJson.of(option, reader)).toList();
    return new ShapeJson("choice", Optional.empty(), Optional.empty(), all, Optional.empty());
  }

  private static ShapeJson listing(FieldType.Listed listed) {
    return new ShapeJson(
        "listed", Optional.empty(), Optional.empty(), List.of(), Optional.of(ListJson.of(listed)));
  }

  /** One entry of a choice, and when it is open. */
  record OptionJson(String code, TextJson label, List<ConditionJson> when) {
    static OptionJson of(FieldType.Option option, Lang reader) {
      return new OptionJson(
          option.code(), TextJson.of(option.label(), reader), ConditionJson.of(option.when()));
    }
  }

  /** From where it is chosen: too much for a passport, so the options are asked for by field. */
  record ListJson(
      String directory, int version, String level, List<String> under, Optional<String> offering) {
    static ListJson of(FieldType.Listed listed) {
      return new ListJson(
          listed.directory().ref().name(),
          listed.directory().ref().version(),
          listed.level(),
          listed.uppers().stream().map(Upper::field).toList(),
          listed.offering().map(Upper::field));
    }
  }
}
