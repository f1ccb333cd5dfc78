package org.kense.persistence.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.form.Condition;
import org.kense.core.service.Service;

/** When something is asked for or done, as a definition says it. */
class ConditionsTest {
  /** Lines 62 to 72 ask for a name and a day; the choice comes behind them. */
  private static final String CHOICE =
      """
        - field: relation
          label: { en: Relation, ru: Родство, ky: Туугандык }
          type: choice
          options:
            parent: { en: parent, ru: родитель, ky: ата-эне }
            guardian: { en: guardian, ru: попечитель, ky: камкорчу }
          required: true
        - field: order
          label: { en: Order, ru: Приказ, ky: Буйрук }
          type: line
          longest: 20
          required: false
          when: WHEN
      """;

  private static SampleFile asking(String when) {
    return SampleFile.named("good.yaml").inserted(72, CHOICE.stripTrailing().replace("WHEN", when));
  }

  private static Service read(SampleFile file) {
    var reading = DefinitionReader.read("good.yaml", file.bytes());
    return (Service) assertInstanceOf(Reading.Read.class, reading, reading::toString).value();
  }

  private static Condition conditionOf(Service service, String field) {
    return service.form().field(field).orElseThrow().when();
  }

  @Test
  void a_field_may_have_to_say_one_thing_or_one_of_several() {
    var one = read(asking("{ relation: guardian }"));
    var two = read(asking("{ relation: [guardian, parent] }"));

    assertEquals(new Condition.Is("relation", Set.of("guardian")), conditionOf(one, "order"));
    assertEquals(
        new Condition.Is("relation", Set.of("guardian", "parent")), conditionOf(two, "order"));
  }

  @Test
  void all_that_is_named_must_hold_and_a_field_may_have_to_be_empty() {
    var service = read(asking("{ name: filled, born: empty }"));

    assertEquals(
        new Condition.All(List.of(new Condition.Filled("name"), new Condition.Empty("born"))),
        conditionOf(service, "order"));
  }

  @Test
  void documents_and_stages_without_an_effect_may_have_conditions_too() {
    var file =
        SampleFile.named("good.yaml")
            .with(57, "required: true ↵ when: { born: filled }")
            .inserted(
                26,
                """
                      - stage: check
                        unit: office
                        when: { born: filled }
                        title: { en: Check, ru: Проверка, ky: Текшерүү }
                        result: { en: Checked, ru: Проверено, ky: Текшерилди }
                        basis: assumed
                """
                    .stripTrailing());

    var service = read(file);

    var born = new Condition.Filled("born");
    assertEquals(born, service.documents().getFirst().when());
    assertEquals(born, service.channels().getFirst().route().stages().get(2).when());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { relation: guardien }         | not-listed    | 85
          { relation: [parent, mother] } | not-listed    | 85
          { relatoin: guardian }         | unknown-field | 85
          { course: 2 }                  | asked-later   | 85
          { order: filled }              | asked-later   | 85
          { relation: }                  | empty         | 85
          { relation: [] }               | empty         | 85
          {}                             | empty         | 85
          guardian                       | not-keys      | 85
          """)
  void a_condition_on_what_cannot_have_been_said_is_found(String when, String cause, int line) {
    var reading = DefinitionReader.read("good.yaml", asking(when).bytes());

    var findings = assertInstanceOf(Reading.Wrong.class, reading).findings();
    assertEquals(1, findings.size(), findings::toString);
    var finding = (Finding) findings.getFirst();
    assertEquals(cause, finding.cause().code());
    assertEquals(line, finding.line());
  }

  @Test
  void a_stage_that_changes_the_status_has_no_condition() {
    var file = SampleFile.named("good.yaml").with(29, "effect: decides ↵ when: { born: filled }");

    var reading = DefinitionReader.read("good.yaml", file.bytes());

    var finding = (Finding) assertInstanceOf(Reading.Wrong.class, reading).findings().getFirst();
    assertEquals(Cause.EFFECT_CONDITIONAL, finding.cause());
    assertEquals(27, finding.line());
  }
}
