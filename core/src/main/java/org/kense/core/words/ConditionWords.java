package org.kense.core.words;

import java.util.List;
import java.util.stream.Stream;
import org.kense.core.form.Condition;
import org.kense.core.form.Field;
import org.kense.core.law.Lang;
import org.kense.core.service.Service;
import org.kense.core.service.Stage;

/** When something is asked for or done, by the labels of the fields that it depends on. */
public final class ConditionWords {
  private static final Wording WORDS = Wording.of("conditions");

  private ConditionWords() {}

  /** Such as "only if “Relation” says: guardian"; empty where it always is. */
  public static String of(Condition condition, Service service, Lang lang) {
    var parts = condition.parts().map(part -> part(part, service, lang)).toList();
    return parts.isEmpty() ? "" : WORDS.say("only-if", lang, joined("and", parts, lang));
  }

  private static String part(Condition part, Service service, Lang lang) {
    return switch (part) {
      case Condition.Is it -> {
        var field = field(it.field(), service);
        yield WORDS.say("is", lang, label(it.field(), field, lang), values(it, field, lang));
      }
      case Condition.Filled it ->
          WORDS.say("filled", lang, label(it.field(), field(it.field(), service), lang));
      case Condition.Empty it ->
          WORDS.say("empty", lang, label(it.field(), field(it.field(), service), lang));
      case Condition.Always it -> "";
      case Condition.All it -> of(it, service, lang);
    };
  }

  private static String values(Condition.Is it, List<Field> field, Lang lang) {
    var values =
        it.values().stream()
            .sorted()
            .map(value -> field.isEmpty() ? value : Entered.shown(field.getFirst(), value, lang))
            .toList();
    return joined("or", values, lang);
  }

  private static String label(String name, List<Field> field, Lang lang) {
    return field.isEmpty() ? name : field.getFirst().label().in(lang).words();
  }

  private static List<Field> field(String name, Service service) {
    var stages = service.channels().stream().flatMap(channel -> channel.route().stages().stream());
    return Stream.concat(Stream.of(service.form()), stages.map(Stage::form))
        .flatMap(form -> form.field(name).stream())
        .limit(1)
        .toList();
  }

  private static String joined(String by, List<String> words, Lang lang) {
    return words.stream().reduce((one, other) -> WORDS.say(by, lang, one, other)).orElse("");
  }
}
