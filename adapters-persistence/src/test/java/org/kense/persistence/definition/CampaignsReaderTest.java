package org.kense.persistence.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.Clause;
import org.kense.core.service.Campaign;

/** Each row spoils one line of a good offer with campaigns. */
@Clause("EPO-8.4")
class CampaignsReaderTest {
  private static final SampleFile GOOD = SampleFile.named("college.yaml");
  private static final ShippedServices SERVICES = ShippedServices.all();

  @Test
  void dates_and_places_are_read() {
    var reading = InstitutionReader.read("college.yaml", GOOD.bytes(), SERVICES);

    var offers = ((Reading.Read<InstitutionFile>) reading).value().offers();
    assertEquals(
        new Campaign(
            LocalDate.of(2026, 6, 20),
            LocalDate.of(2026, 8, 15),
            List.of(
                new Campaign.Quota(List.of("welding", "budget"), 25),
                new Campaign.Quota(List.of("welding", "paid"), 10))),
        offers.getLast().campaigns().orElseThrow().all().getFirst());
  }

  @ParameterizedTest(name = "line {0} becomes {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          12 | - service: ru.college-admission          | campaigns-missing    | 12
          16 | - service: ru.call-up-certificate        | campaigns-not-needed | 16
          22 | to: 2026-06-19                           | bounds-crossed       | 22
          21 | - from: summer                           | not-a-date           | 21
          26 | - { from: 2026-08-15, to: 2026-08-20, plan: [{ for: [welding, paid], places: 1 }] } | campaigns-overlap | 21
          26 | - { from: 2027-06-20, to: 2027-08-15 }   | missing-key          | 26
          24 | - { for: [sailing, budget], places: 25 } | plan-line-unknown    | 24
          24 | - { for: [welding], places: 25 }         | plan-line-unknown    | 24
          24 | - { for: [welding, paid], places: 25 }   | code-twice           | 25
          24 | - { for: [welding, budget], places: 0 }  | not-a-count          | 24
          """)
  void a_mistake_is_found(int line, String words, String cause, int foundIn) {
    var bytes = GOOD.with(line, words).bytes();

    var findings = findings(InstitutionReader.read("college.yaml", bytes, SERVICES));

    assertEquals(List.of(cause), findings.stream().map(it -> it.cause().code()).toList());
    assertEquals(foundIn, findings.getFirst().line(), findings::toString);
  }

  @ParameterizedTest
  @CsvSource({"phone", "test-needs", "nothing"})
  void places_are_counted_by_choices_that_everybody_makes(String field) {
    var text = new String(ShippedDefinitions.bytes("ru.college-admission.yaml"), UTF_8);
    var spoiled = text.replace("by: [speciality, funding]", "by: [speciality, " + field + "]");

    var findings = findings(DefinitionReader.read("admission.yaml", spoiled.getBytes(UTF_8)));

    assertEquals(List.of(Cause.PLAN_FIELD_UNFIT), findings.stream().map(Finding::cause).toList());
  }

  private static List<Finding> findings(Reading<?> reading) {
    return switch (reading) {
      case Reading.Read<?> read -> List.of();
      case Reading.Wrong<?> wrong -> wrong.findings();
    };
  }
}
