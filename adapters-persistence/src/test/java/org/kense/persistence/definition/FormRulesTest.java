package org.kense.persistence.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.form.FieldType;
import org.kense.core.form.FormRule;
import org.kense.core.form.IdentityNumber;
import org.kense.core.law.LegalBasis;
import org.kense.core.service.Service;

/** What fields are and must say together, as a definition says it. */
class FormRulesTest {
  private static final LegalBasis LAW = new LegalBasis("sample-act", "4", "SAM-4");

  /** What comes behind the name and the date of birth. */
  private static final String FIELDS =
      """
        - { field: pin, label: { en: PIN, ru: ПИН, ky: ПИН }, type: kg-pin, required: false }
        - { field: iin, label: { en: IIN, ru: ИИН, ky: ИИН }, type: kz-iin, required: false }
        - { field: snils, label: { en: No, ru: СНИЛС, ky: СНИЛС }, type: ru-snils, required: false }
        - { field: agreed, label: { en: Yes, ru: Да, ky: Ооба }, type: tick, required: true }
        - { field: mail, label: { en: Mail, ru: Почта, ky: Почта }, type: email, required: false }
        - field: why
          label: { en: Why, ru: Причина, ky: Себеби }
          type: long-text
          longest: 500
          required: false
        - field: home
          label: { en: Home, ru: Адрес, ky: Дареги }
          type: address
          longest: 200
          required: false
          when: { agreed: yes }
      rules:
      """;

  private static Reading<Service> reading(String... rules) {
    var written = new StringBuilder(FIELDS);
    for (var rule : rules) {
      written.append("  - { " + rule + ", basis: { clause: \"4\", requirement: SAM-4 } }\n");
    }
    var file = SampleFile.named("good.yaml").inserted(72, written.toString().stripTrailing());
    return DefinitionReader.read("good.yaml", file.bytes());
  }

  private static Service read(String... rules) {
    var read = assertInstanceOf(Reading.Read.class, reading(rules));
    return (Service) read.value();
  }

  @Test
  void every_rule_is_written_as_a_lawyer_would_say_it() {
    var service =
        read(
            "rule: before, earlier: born, later: born",
            "rule: not-after, earlier: born, later: born",
            "rule: different, one: name, other: why",
            "rule: birth-date-in-number, day: born, number: pin",
            "rule: born-after, field: iin, day: 2007-08-13",
            "rule: is-provider, field: why");

    assertEquals(
        List.of(
            new FormRule.InOrder("born", "born", false, LAW),
            new FormRule.InOrder("born", "born", true, LAW),
            new FormRule.Different("name", "why", LAW),
            new FormRule.BirthDateInNumber("born", "pin", LAW),
            new FormRule.BornAfter("iin", LocalDate.of(2007, 8, 13), LAW),
            new FormRule.IsProvider("why", LAW)),
        service.form().rules());
  }

  @Test
  void types_that_need_nothing_more_are_named_and_no_more() {
    var form = read("rule: is-provider, field: why").form();

    assertEquals(
        List.of(
            new FieldType.Identity(IdentityNumber.KG_PIN),
            new FieldType.Identity(IdentityNumber.KZ_IIN),
            new FieldType.Identity(IdentityNumber.RU_SNILS),
            new FieldType.Tick(),
            new FieldType.Email(),
            new FieldType.LongText(500),
            new FieldType.Address(200)),
        form.fields().stream().skip(2).map(field -> field.type()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rule: before, earlier: name, later: born           | rule-unfit
          rule: birth-date-in-number, day: born, number: why | rule-unfit
          rule: birth-date-in-number, day: pin, number: iin  | rule-unfit
          rule: birth-date-in-number, day: born, number: snils | rule-unfit
          rule: born-after, field: snils, day: 2007-08-13    | rule-unfit
          rule: born-after, field: iin, day: 13 August       | not-a-date
          rule: is-provider, field: scool                    | unknown-field
          rule: is-provider, field: why, day: 2007-08-13     | unknown-key
          rule: different, one: name                         | missing-key
          rule: same, one: name, other: why                  | not-listed
          """)
  void a_rule_that_cannot_be_asked_is_found_at_its_line(String rule, String cause) {
    var findings = assertInstanceOf(Reading.Wrong.class, reading(rule)).findings();

    assertEquals(1, findings.size(), findings::toString);
    var finding = (Finding) findings.getFirst();
    assertEquals(cause, finding.cause().code());
    assertEquals(90, finding.line());
  }
}
