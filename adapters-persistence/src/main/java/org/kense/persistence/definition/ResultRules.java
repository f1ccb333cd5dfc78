package org.kense.persistence.definition;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kense.core.form.Condition;
import org.kense.core.form.Field;
import org.kense.core.form.FieldType;
import org.kense.core.law.Text;
import org.kense.core.service.Channel;
import org.kense.core.service.Effect;
import org.kense.core.service.Known;
import org.kense.core.service.ResultForm;
import org.kense.core.service.ResultRule;
import org.kense.core.service.Service;

/** Whether the result is made, and everything is known that it and the notices say. */
final class ResultRules {
  private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

  private ResultRules() {}

  static void made(Service service, Notes notes) {
    if (service.result().form().kinds().allMatch(ResultRule.Kind.PAPER::equals)) return;
    for (var channel : service.channels()) {
      if (!RouteRules.has(channel, Effect.READIES)) {
        notes.wrong(notes.markOf(channel), Cause.RESULT_NEVER_MADE, channel.code().value());
      }
    }
  }

  /**
   * What is chosen has a field of its own that nobody can pass by, with an option for each form.
   */
  static void chosen(Service service, Notes notes) {
    if (!(service.result().form() instanceof ResultForm.Chosen chosen)) return;
    var codes = chosen.kinds().map(ResultRule.Kind::code).collect(Collectors.toSet());
    if (service.form().field(chosen.field()).filter(field -> asks(field, codes)).isEmpty()) {
      var options = String.join(", ", new TreeSet<>(codes));
      notes.wrong(notes.markOf(chosen), Cause.RESULT_CHOICE_UNFIT, chosen.field(), options);
    }
  }

  private static boolean asks(Field field, Set<String> codes) {
    return field.required()
        && field.when() instanceof Condition.Always
        && field.type() instanceof FieldType.Choice choice
        && choice.options().stream()
            .map(FieldType.Option::code)
            .collect(Collectors.toSet())
            .equals(codes);
  }

  /** A name means one thing, whether the applicant answers it or a stage records it. */
  static void namesOnce(Service service, Notes notes) {
    for (var channel : service.channels()) {
      var seen = new HashSet<>(Known.codes());
      Stream.concat(service.form().fields().stream(), recorded(channel))
          .filter(field -> !seen.add(field.name()))
          .forEach(field -> notes.wrong(notes.markOf(field), Cause.FIELD_TWICE, field.name()));
    }
  }

  static void filled(Service service, Notes notes) {
    for (var channel : service.channels()) {
      var known =
          Stream.concat(service.form().fields().stream(), recorded(channel))
              .map(Field::name)
              .collect(Collectors.toCollection(TreeSet::new));
      known.addAll(Known.codes());
      service
          .result()
          .record()
          .ifPresent(rule -> rule.values().forEach(value -> known.add(value.name())));
      texts(service).forEach(text -> filled(text, known, notes));
    }
  }

  private static void filled(Text text, Set<String> known, Notes notes) {
    places(text)
        .filter(place -> !known.contains(place))
        .forEach(
            place ->
                notes.wrong(
                    notes.markOf(text),
                    Cause.PLACE_UNFILLED,
                    "{" + place + "}",
                    Nearest.first(place, known)));
  }

  /** What is written with places to fill: the result, and notices in words of their own. */
  private static Stream<Text> texts(Service service) {
    return Stream.concat(
        Stream.of(service.result().text()),
        service.notices().stream().flatMap(notice -> notice.text().stream()));
  }

  private static Stream<String> places(Text text) {
    return text.in().values().stream()
        .flatMap(words -> PLACE.matcher(words).results())
        .map(match -> match.group(1))
        .distinct();
  }

  private static Stream<Field> recorded(Channel channel) {
    return channel.route().stages().stream().flatMap(stage -> stage.form().fields().stream());
  }
}
