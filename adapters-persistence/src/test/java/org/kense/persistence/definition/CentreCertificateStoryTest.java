package org.kense.persistence.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.persistence.definition.Told.by;
import static org.kense.persistence.definition.Told.right;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.application.CaseId;
import org.kense.core.application.Payment;
import org.kense.core.application.Ungrounded;
import org.kense.core.service.GroundCode;
import org.kense.core.usecase.DeclineApplication;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.Reason;

/** A certificate from a student service centre, from draft to delivered and to declined. */
class CentreCertificateStoryTest {
  private static final Map<String, String> FOUND =
      Map.of(
          "programme", "Электр энергетикасы",
          "course", "2",
          "study-form", "full-time",
          "enrolment-order", "214-С",
          "enrolment-date", "2024-08-20",
          "studies-to", "2028-06-30");

  /** Friday 3 April 2026, 15:05 in Bishkek. */
  private final Told told =
      Told.of(
          Shipped.service("kg.certificate-of-study.yaml"), Instant.parse("2026-04-03T09:05:00Z"));

  private CaseId registered() {
    var id = told.filed(Told.STUDENT, Told.AT_THE_CENTRE);
    told.house.clock().advanceTo(Instant.parse("2026-04-06T04:00:00Z"));
    right(told.desk.registerApplication().handle(by(Told.CENTRE, id)));
    return id;
  }

  @Test
  @Clause("CSC-11.1")
  @Clause("CSC-27.2")
  void a_user_gets_a_certificate_within_three_working_days_from_its_registration()
      throws IOException {
    var id = registered();
    // Tue 7 = 1 (7 April has been a working day since 2025), Wed 8 = 2, Thu 9 = 3, 18:00.
    var due = told.now(id).due().orElseThrow().at();
    right(told.desk.completeStage().handle(by(Told.REGISTRAR, id, FOUND)));
    right(told.desk.grantApplication().handle(told.granting(Told.CENTRE, id)));
    right(told.desk.makeReady().handle(by(Told.CENTRE, id)));
    right(told.desk.handOver().handle(by(Told.CENTRE, id)));

    var result = told.now(id).course().result().orElseThrow();
    var opened = right(told.desk.reading().document().handle(Told.STUDENT, id, result.id()));
    var text = new String(opened.bytes().readAllBytes(), UTF_8);

    assertEquals(Instant.parse("2026-04-09T12:00:00Z"), due);
    assertEquals("delivered", told.now(id).status().code());
    assertInstanceOf(Payment.NotAsked.class, told.now(id).payment());
    assertTrue(text.contains("обучение на 2 курсе в группе ЭЭ-1-24, форма обучения: очная"), text);
  }

  @Test
  @Clause("CSC-33.1")
  @Clause("CSC-35.1")
  @Clause("CSC-35.2")
  void a_refusal_to_accept_stands_on_a_listed_ground_and_is_due_on_the_first_day_of_the_week() {
    var id = told.filed(Told.STUDENT, Told.AT_THE_CENTRE);

    var unlisted = told.desk.declineApplication().handle(decline(id, "no-paper"));
    var owed =
        told.now(id)
            .notices()
            .owed()
            .filter(it -> it.kind().equals("refusal-to-accept"))
            .map(it -> it.due().at())
            .toList();
    right(told.desk.declineApplication().handle(decline(id, "untrue-or-incomplete")));

    assertInstanceOf(Ungrounded.NotAGround.class, unlisted.getLeft());
    assertEquals(List.of(Instant.parse("2026-04-06T12:00:00Z")), owed);
    assertEquals("declined", told.now(id).status().code());
  }

  private static Order<DeclineApplication.Command> decline(CaseId id, String ground) {
    var reason = new Reason(new GroundCode(ground), "Мындай топ жок.");
    return Order.of(Told.CENTRE, new DeclineApplication.Command(id, List.of(reason)));
  }
}
