package org.kense.core.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.application.Application;
import org.kense.core.application.CaseNumber;
import org.kense.core.form.Field;
import org.kense.core.form.FieldType;
import org.kense.core.form.Form;
import org.kense.core.law.Lang;
import org.kense.core.service.Effect;
import org.kense.core.service.Known;
import org.kense.core.service.Service;
import org.kense.core.service.Stage;

/** What was entered in a case, as people read it: choices by their labels, dates written out. */
final class Entered {
  private static final Wording LABELS = Wording.of("sheets");

  private Entered() {}

  /** Answers, findings and what the case's record says, by field, with all that is known anyway. */
  static Map<String, String> of(Dossier dossier, Lang lang) {
    var application = dossier.application();
    var values = new HashMap<String, String>();
    application.course().records().forEach(record -> values.putAll(record.values()));
    values.putAll(application.content().answers().values());
    values.putAll(application.course().findings().values());
    forms(application, dossier.service())
        .flatMap(form -> form.fields().stream())
        .forEach(field -> values.computeIfPresent(field.name(), (n, v) -> shown(field, v, lang)));
    for (var known : Known.values()) {
      known(known, dossier, dossier.reader(lang)).ifPresent(it -> values.put(known.code(), it));
    }
    return values;
  }

  private static Optional<String> known(Known known, Dossier dossier, Reader reader) {
    return switch (known) {
      case NUMBER -> dossier.application().heading().number().map(CaseNumber::digits);
      case PROVIDER -> Optional.of(reader.text(dossier.offer().provider().name()));
      case FILED -> dossier.completed(Effect.FILES).map(reader::day);
      case REGISTERED -> dossier.completed(Effect.REGISTERS).map(reader::day);
    };
  }

  /** The applicant's answers under their labels, in the form's order. */
  static List<Sheet.Row> rows(Application application, Service service, Lang lang) {
    var answers = application.content().answers();
    return service.form().fields().stream()
        .flatMap(
            field ->
                answers.to(field.name()).stream()
                    .map(
                        value ->
                            new Sheet.Row(
                                field.label().in(lang).words(),
                                sourced(field, value, application, service, lang))))
        .toList();
  }

  /** What the stages recorded, under its labels, in the route's order. */
  static Stream<Sheet.Row> found(Dossier dossier, Lang lang) {
    var findings = dossier.application().course().findings();
    return dossier
        .stages()
        .flatMap(stage -> stage.form().fields().stream())
        .flatMap(
            field ->
                findings.to(field.name()).stream()
                    .map(
                        value ->
                            new Sheet.Row(
                                field.label().in(lang).words(), shown(field, value, lang))));
  }

  /** The value, and which state register it came from. */
  private static String sourced(
      Field field, String value, Application application, Service service, Lang lang) {
    var shown = shown(field, value, lang);
    return application
        .content()
        .sources()
        .of(field.name())
        .flatMap(service.form()::register)
        .map(register -> LABELS.say("sourced", lang, shown, register.title().in(lang).words()))
        .orElse(shown);
  }

  private static Stream<Form> forms(Application application, Service service) {
    var stages =
        service.channel(application.heading().start().channel()).stream()
            .flatMap(channel -> channel.route().stages().stream())
            .map(Stage::form);
    return Stream.concat(Stream.of(service.form()), stages);
  }

  static String shown(Field field, String value, Lang lang) {
    return switch (field.type()) {
      case FieldType.Choice choice -> label(choice, value, lang);
      case FieldType.Listed listed -> label(listed, value, lang);
      case FieldType.Day day -> Dates.written(value, lang);
      case FieldType.Line line -> value;
      case FieldType.Name name -> value;
      case FieldType.Count count -> value;
      case FieldType.Phone phone -> value;
      case FieldType.LongText text -> value;
      case FieldType.Email email -> value;
      case FieldType.Address address -> value;
      case FieldType.Identity identity -> value;
      case FieldType.Tick tick -> LABELS.say("ticked", lang);
    };
  }

  private static String label(FieldType.Listed listed, String value, Lang lang) {
    return listed
        .directory()
        .entry(value)
        .map(entry -> entry.name().in(lang).words())
        .orElse(value);
  }

  private static String label(FieldType.Choice choice, String value, Lang lang) {
    return choice.options().stream()
        .filter(option -> option.code().equals(value))
        .findFirst()
        .map(option -> option.label().in(lang).words())
        .orElse(value);
  }
}
