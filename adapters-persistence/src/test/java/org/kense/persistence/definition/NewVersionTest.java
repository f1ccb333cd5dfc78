package org.kense.persistence.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.persistence.definition.Told.by;
import static org.kense.persistence.definition.Told.right;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.application.CaseId;
import org.kense.core.law.Lang;
import org.kense.core.service.Service;
import org.kense.core.service.StageCode;

/** A provider changes how a service is given: another file is published, and no program changes. */
class NewVersionTest {
  private static final String PUBLISHED =
      new String(ShippedDefinitions.bytes("kg.certificate-of-study.yaml"), UTF_8);

  /** Two working days instead of three, and a certificate that says so itself. */
  private static final String CHANGED =
      PUBLISHED
          .replace("version: 1\n", "version: 2\n")
          .replace("within: 3 working days", "within: 2 working days")
          .replace("To be shown: {purpose}.", "To be shown: {purpose}. Given by a newer rule.");

  private final Service first = read(PUBLISHED);
  private final Service second = read(CHANGED);

  /** Friday 3 April 2026 in Bishkek. */
  private final Told told = Told.of(first, second, Instant.parse("2026-04-03T04:00:00Z"));

  private static Service read(String file) {
    return switch (DefinitionReader.read("kg.certificate-of-study.yaml", file.getBytes(UTF_8))) {
      case Reading.Read<Service>(Service service) -> service;
      case Reading.Wrong<Service> wrong -> throw new AssertionError(wrong.toString());
    };
  }

  private Instant due(CaseId id) {
    right(told.desk.registerApplication().handle(by(Told.CENTRE, id)));
    return told.now(id).due().orElseThrow().at();
  }

  @Test
  @Clause("CSC-14.1")
  @Clause("CSC-15.2")
  @Clause("CSC-16.4")
  @Clause("CSC-38")
  @Clause("CSC-40")
  void what_runs_keeps_its_version_and_what_begins_later_has_the_new_one() {
    var running = told.filed(Told.STUDENT, Told.AT_THE_CENTRE);

    told.offersFrom(LocalDate.of(2026, 4, 6), second);
    told.house.clock().advanceTo(Instant.parse("2026-04-06T04:00:00Z"));
    var later = told.filed(Told.STUDENT, Told.AT_THE_CENTRE);

    assertEquals(first.ref(), told.now(running).heading().service());
    assertEquals(second.ref(), told.now(later).heading().service());
    // Both registered on Mon 6: Tue 7 = 1, Wed 8 = 2, Thu 9 = 3, each until 18:00.
    assertEquals(Instant.parse("2026-04-09T12:00:00Z"), due(running));
    assertEquals(Instant.parse("2026-04-08T12:00:00Z"), due(later));
  }

  @Test
  @Clause("CSC-14.1")
  void a_version_for_next_week_changes_nothing_before() {
    told.offersFrom(LocalDate.of(2026, 4, 6), second);

    var id = told.filed(Told.STUDENT, Told.AT_THE_CENTRE);

    assertEquals(first.ref(), told.now(id).heading().service());
  }

  @Test
  @Clause("CSC-39")
  void the_file_holds_the_form_the_order_of_filling_it_and_the_form_of_the_answer() {
    var fill = second.channels().getFirst().route().stage(new StageCode("fill")).orElseThrow();

    assertTrue(second.form().field("purpose").isPresent());
    assertEquals("Fill in and sign the application", fill.title().in(Lang.EN).words());
    assertTrue(second.result().text().in(Lang.EN).words().contains("Given by a newer rule."));
  }
}
