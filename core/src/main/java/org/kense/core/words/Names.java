package org.kense.core.words;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.kense.core.form.Field;
import org.kense.core.form.FieldType;
import org.kense.core.form.StateRegister;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;
import org.kense.core.service.CampaignRule;
import org.kense.core.service.RefusalGround;
import org.kense.core.service.RequiredDocument;
import org.kense.core.service.Service;
import org.kense.core.service.Stage;

/**
 * What a definition calls its parts, by code; a code without a name stands for itself.
 *
 * @param fields whether the applicant or a stage fills them; a document may have the same code
 * @param options what an applicant chooses by whose choice places are counted
 * @param registers the state registers that are asked
 */
@Value.Builder
@Value.Style(stagedBuilder = true)
public record Names(
    Map<String, Text> fields,
    Map<String, Text> documents,
    Map<String, Text> stages,
    Map<String, Text> grounds,
    Map<String, Text> options,
    Map<String, Text> registers) {
  /** No names: every code stands for itself. */
  public static final Names NONE =
      new Names(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  public Names {
    fields = Map.copyOf(fields);
    documents = Map.copyOf(documents);
    stages = Map.copyOf(stages);
    grounds = Map.copyOf(grounds);
    options = Map.copyOf(options);
    registers = Map.copyOf(registers);
  }

  public static Names of(Service service) {
    return new Names(
        by(stageFields(service), Field::name, Field::label),
        by(service.documents().stream(), RequiredDocument::code, RequiredDocument::title),
        by(stages(service), stage -> stage.code().value(), Stage::title),
        by(service.refusal().stream(), it -> it.code().value(), RefusalGround::title),
        by(planned(service), FieldType.Option::code, FieldType.Option::label),
        by(service.form().registers().stream(), StateRegister::code, StateRegister::title));
  }

  String field(String code, Lang lang) {
    return name(fields, code, lang);
  }

  String document(String code, Lang lang) {
    return name(documents, code, lang);
  }

  String entry(String code, Lang lang) {
    return fields.containsKey(code) ? field(code, lang) : document(code, lang);
  }

  String stage(String code, Lang lang) {
    return name(stages, code, lang);
  }

  String ground(String code, Lang lang) {
    return name(grounds, code, lang);
  }

  String option(String code, Lang lang) {
    return name(options, code, lang);
  }

  String register(String code, Lang lang) {
    return name(registers, code, lang);
  }

  private static String name(Map<String, Text> names, String code, Lang lang) {
    Text name = names.get(code);
    return name == null ? code : name.in(lang).words();
  }

  private static Stream<Stage> stages(Service service) {
    return service.channels().stream().flatMap(channel -> channel.route().stages().stream());
  }

  private static Stream<Field> stageFields(Service service) {
    return Stream.concat(Stream.of(service.form()), stages(service).map(Stage::form))
        .flatMap(form -> form.fields().stream());
  }

  private static Stream<FieldType.Option> planned(Service service) {
    return service.campaign().flatMap(CampaignRule::plan).stream()
        .flatMap(plan -> plan.by().stream())
        .flatMap(field -> service.form().field(field).stream())
        .flatMap(
            field ->
                field.type() instanceof FieldType.Choice choice
                    ? choice.options().stream()
                    : Stream.of());
  }

  // The same stage may stand in several channels: the first one names it.
  private static <T> Map<String, Text> by(
      Stream<T> things, Function<T, String> code, Function<T, Text> name) {
    return things.collect(Collectors.toMap(code, name, (first, other) -> first));
  }
}
