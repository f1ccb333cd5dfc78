package org.kense.persistence.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.Clause;
import org.kense.core.access.Actor;
import org.kense.core.access.ActorId;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.Role;
import org.kense.core.access.UnitCode;
import org.kense.core.calendar.Shift;
import org.kense.core.calendar.WorkHours;
import org.kense.core.law.Lang;
import org.kense.core.service.Money;

class InstitutionReaderTest {
  private static final SampleFile GOOD = SampleFile.named("institution.yaml");
  private static final ShippedServices SERVICES = ShippedServices.all();

  @Test
  void an_institution_is_read_with_its_hours_and_offers() {
    var institution = read(GOOD);

    var transcript = institution.offers().getFirst();
    var shift =
        Shift.of(LocalTime.of(9, 0), LocalTime.of(18, 0))
            .with(new Shift.Break(LocalTime.NOON, LocalTime.of(13, 0)));
    assertEquals(512, institution.provider().number());
    assertEquals(WorkHours.of("kstu-2026", ZoneId.of("Asia/Bishkek"), shift), transcript.hours());
    assertEquals(Optional.of(new Money(15_050, Currency.getInstance("KGS"))), transcript.fee());
    assertEquals(LocalDate.of(2026, 1, 1), transcript.from());
  }

  @Test
  void days_may_differ_and_a_saturday_makes_the_week_one_of_six() {
    var file =
        GOOD.with(
            10,
            "days: { friday: { opens: \"09:00\", closes: \"16:00\" },"
                + " saturday: { opens: \"10:00\", closes: \"14:00\","
                + " lunch: { from: \"12:00\", to: \"12:30\" } } }");

    var hours = read(file).offers().getFirst().hours();

    var saturday =
        Shift.of(LocalTime.of(10, 0), LocalTime.of(14, 0))
            .with(new Shift.Break(LocalTime.NOON, LocalTime.of(12, 30)));
    assertEquals(
        WorkHours.of(
                "kstu-2026", ZoneId.of("Asia/Bishkek"), LocalTime.of(9, 0), LocalTime.of(18, 0))
            .with(DayOfWeek.FRIDAY, Shift.of(LocalTime.of(9, 0), LocalTime.of(16, 0)))
            .with(DayOfWeek.SATURDAY, saturday),
        hours);
  }

  @Test
  void a_free_service_has_no_fee_but_may_have_a_place_of_collection() {
    var certificate = read(GOOD).offers().getLast();

    assertEquals(Optional.empty(), certificate.fee());
    assertEquals("101-бөлмө", certificate.collection().orElseThrow().in(Lang.KY).words());
  }

  @Test
  void employees_act_for_their_units() {
    var registrar = read(GOOD).staff().getLast();

    assertEquals("Бакыт Токтогулов", registrar.name());
    assertEquals(
        new Actor.Employee(
            new ActorId("bakyt-t"),
            Role.STUDY_DEPARTMENT,
            new InstitutionId("kstu"),
            new UnitCode("registrar"),
            true),
        registrar.actor());
    assertFalse(read(GOOD).staff().getFirst().actor().head());
  }

  @Test
  @Clause("CSC-27.3")
  void an_offer_says_whose_stages_go_to_the_least_loaded() {
    var file = GOOD.with(15, "terms: \"2026-01\" ↵ executors: { least-loaded: [registrar] }");

    var transcript = read(file).offers().getFirst();

    assertTrue(transcript.leastLoaded(new UnitCode("registrar")));
    assertFalse(transcript.leastLoaded(new UnitCode("student-service-centre")));
  }

  @ParameterizedTest(name = "line {0} becomes {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
           1 | institution: K S T U                    | bad-code         |  1
           2 | number: 12                              | not-three-digits |  2
           3 | country: Kyrgyzstan                     | not-listed       |  3
           4 | name: { en: University, ru: Университет } | missing-language |  4
           7 | zone: Bishkek                           | not-a-zone       |  7
           8 | opens: nine                             | not-a-time       |  8
           8 | opens: "18:00"                          | impossible-hours |  6
          10 | lunch: { from: "12:00", to: "20:00" }   | impossible-hours |  6
          10 | days: { sunday: { opens: "09:00", closes: "18:00" } } | not-listed | 10
          10 | days: { friday: { opens: "09:00" } }                  | missing-key | 10
          10 | days: { friday: { opens: "09:00", closes: "09:30" } } | impossible-hours | 10
          10 | days: { friday: { opens: "09:00", closes: "16:00", lunch: { from: "15:00", to: "17:00" } } } | impossible-hours | 10
          13 | version: 2                              | unknown-service  | 12
          14 | from: soon                              | not-a-date       | 14
          15 |                                         | missing-key      | 12
          16 |                                         | fee-missing      | 12
          16 | fee: { amount: free, currency: KGS }    | not-an-amount    | 16
          16 | fee: { amount: 1.005, currency: KGS }   | not-an-amount    | 16
          16 | fee: { amount: 0, currency: KGS }       | not-an-amount    | 16
          16 | fee: { amount: 150, currency: som }     | not-a-currency   | 16
          21 | fee: { amount: 150, currency: RUB }     | fee-not-charged  | 17
          17 | - service: kz.education-data-correction | wrong-provider   | 17
          23 | - { id: aigul-e, name: Айгүл, role: applicant, unit: office }  | not-listed   | 23
          23 | - { id: aigul-e, name: Айгүл, role: office, unit: applicant }  | unknown-unit | 23
          23 | - { id: aigul-e, name: Айгүл, role: front-office, unit: front-office }  | unknown-unit | 23
          16 | fee: { amount: 150, currency: KGS } ↵ executors: { least-loaded: [office] } | unit-without-stage | 17
          16 | fee: { amount: 150, currency: KGS } ↵ executors: { least-loaded: [applicant] } | unknown-unit | 17
          24 | - { id: aigul-e, name: Айгүл, role: office, unit: office }     | code-twice   | 24
          """)
  void a_mistake_is_found(int line, String words, String cause, int foundIn) {
    var file = GOOD.with(line, words == null ? "" : words);

    var findings = findings(file);

    assertEquals(List.of(cause), findings.stream().map(it -> it.cause().code()).toList());
    assertEquals(foundIn, findings.getFirst().line(), findings::toString);
  }

  private static InstitutionFile read(SampleFile file) {
    return switch (InstitutionReader.read("institution.yaml", file.bytes(), SERVICES)) {
      case Reading.Read<InstitutionFile>(InstitutionFile institution) -> institution;
      case Reading.Wrong<InstitutionFile> wrong -> throw new AssertionError(wrong.toString());
    };
  }

  private static List<Finding> findings(SampleFile file) {
    return switch (InstitutionReader.read("institution.yaml", file.bytes(), SERVICES)) {
      case Reading.Read<?> read -> List.of();
      case Reading.Wrong<?> wrong -> wrong.findings();
    };
  }
}
