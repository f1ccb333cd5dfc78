package org.kense.persistence.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.form.Condition;
import org.kense.core.form.Form;
import org.kense.core.form.IdentityNumber;
import org.kense.core.form.Prefill;
import org.kense.core.form.StateRegister;
import org.kense.core.form.StateRegister.Key.Entered;
import org.kense.core.form.StateRegister.Key.Own;
import org.kense.core.law.LegalBasis;
import org.kense.core.service.Service;

/** Which state registers fill a form, as a definition says it. */
class StateRegistersTest {
  private static final SampleFile GOOD = SampleFile.named("registers.yaml");

  private static Reading<Service> reading(SampleFile file) {
    return DefinitionReader.read("good.yaml", file.bytes());
  }

  private static Form form() {
    var read = assertInstanceOf(Reading.Read.class, reading(GOOD), () -> reading(GOOD).toString());
    return ((Service) read.value()).form();
  }

  @Test
  void a_register_says_by_what_it_is_asked_when_and_what_nothing_means() {
    var registers =
        form().registers().stream().collect(Collectors.toMap(StateRegister::code, it -> it));

    var civil = registers.get("civil-status");
    assertEquals(
        Map.of("parent", new Own(IdentityNumber.KG_PIN), "child", new Entered("child")),
        civil.askedBy());
    assertEquals(Condition.always(), civil.when());
    assertEquals(new LegalBasis("sample-act", "5", "SAM-5"), civil.basis());
    assertEquals(new Condition.Filled("child-name"), registers.get("education").when());
    assertEquals(Map.of("on-roll", "none"), registers.get("education").otherwise());
    assertEquals(Set.of("child", "born"), registers.get("guardianship").dependsOn());
  }

  @Test
  void a_field_says_from_which_registers_it_is_filled() {
    assertEquals(
        Optional.of(new Prefill(List.of("civil-status", "guardianship"), "full-name", true)),
        form().field("child-name").orElseThrow().prefill());
    assertEquals(
        Optional.of(new Prefill("education", "on-roll", false)),
        form().field("on-roll").orElseThrow().prefill());
  }

  @ParameterizedTest(name = "line {0} becomes {1}: {2} in line {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          79 | prefill: { from: [civil-status, guardians], attribute: full-name, locked: true } | register-unknown, register-unused | 79, 91
          85 | prefill: { from: greenhouse, attribute: on-roll }     | register-unknown, register-unused, otherwise-unfilled | 85, 96, 96
          79 | prefill: { from: [], attribute: full-name, locked: true } | empty | 79
          88 | title: { en: Civil status, ru: ЗАГС }                 | missing-language       | 88
          89 | asked-by: { parent: { own: kg-pin }, child: { field: chidl } } | register-key-unknown, register-open-to-all | 87, 96
          89 | asked-by: { parent: { own: kg-pen }, child: { field: child } } | not-listed    | 89
          89 | asked-by: { parent: { typed: child } }                | missing-key, unknown-key | 89, 89
          89 | asked-by: {}                                          | empty                  | 89
          89 | asked-by: { child: { field: child } }                 | register-open-to-all, register-open-to-all | 87, 96
          89 | asked-by: { parent: { own: kg-pin }, name: { field: child-name } } | register-fills-its-key, register-open-to-all | 87, 96
          93 | asked-by: { child: { field: child } }                 | register-open-to-all, register-open-to-all | 91, 96
          94 | when: { bron: filled }                                | unknown-field          | 94
          99 | when: { name: filled }                                | register-open-to-all   | 96
          99 | when: { child-name: empty }                           | register-open-to-all   | 96
          99 |                                                       | register-open-to-all   | 96
          100 | otherwise: { on-rol: none }                           | otherwise-unfilled     | 96
          100 | otherwise: { on-roll: nobody }                        | not-listed             | 96
          91 | - register: civil-status                              | code-twice             | 91
          """)
  void a_mistake_is_found(int line, String words, String causes, String lines) {
    var reading = reading(GOOD.with(line, words == null ? "" : words));

    var findings = ((Reading.Wrong<?>) assertInstanceOf(Reading.Wrong.class, reading)).findings();
    assertEquals(
        causes,
        String.join(", ", findings.stream().map(it -> it.cause().code()).toList()),
        findings::toString);
    assertEquals(lines, String.join(", ", findings.stream().map(it -> "" + it.line()).toList()));
  }

  @Test
  void what_a_stage_records_is_not_filled_from_a_register() {
    var file =
        GOOD.with(39, "most: 6 ↵ prefill: { from: education, attribute: course, locked: true }");

    var findings = ((Reading.Wrong<?>) reading(file)).findings();

    assertEquals(List.of(Cause.PREFILL_AT_STAGE), findings.stream().map(Finding::cause).toList());
    assertEquals(40, findings.getFirst().line());
  }
}
