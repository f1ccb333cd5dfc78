package org.kense.persistence.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.persistence.definition.DuplicateOffice.GULNUR;
import static org.kense.persistence.definition.DuplicateOffice.HEAD;
import static org.kense.persistence.definition.DuplicateOffice.OFFICE;
import static org.kense.persistence.definition.DuplicateOffice.SERVICE;
import static org.kense.persistence.definition.DuplicateOffice.STUDIES;
import static org.kense.persistence.definition.DuplicateOffice.connected;
import static org.kense.persistence.definition.DuplicateOffice.right;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.application.Application;
import org.kense.core.application.StageDone;
import org.kense.core.application.Status;
import org.kense.core.application.Ungrounded;
import org.kense.core.application.Untimely;
import org.kense.core.law.Lang;
import org.kense.core.service.Effect;
import org.kense.core.service.GroundCode;
import org.kense.core.service.Moment;
import org.kense.core.service.StageCode;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.Reason;
import org.kense.core.usecase.RefuseApplication;
import org.kense.core.usecase.SubmitApplication;
import org.kense.core.words.Dossier;
import org.kense.core.words.NoticeWords;

/** A duplicate ordered through the portal, from the draft to the counter. */
class DuplicateByPortalTest {
  private final DuplicateOffice office =
      DuplicateOffice.connecting(connected("gateway"), connected("unified-system"));
  private final DuplicatePortal portal = new DuplicatePortal(office);

  @Test
  @Clause("DUP-9P.2")
  void a_simple_signature_is_not_enough() {
    var id = portal.draft();
    var signed = new SubmitApplication.Command(id, office.house.sign(GULNUR, id));

    var outcome = office.desk.submitApplication().handle(Order.of(GULNUR, signed));

    assertInstanceOf(Ungrounded.SignatureTooWeak.class, outcome.getLeft());
  }

  @Test
  void the_announced_end_is_twelve_calendar_days_after_filing() {
    var id = portal.filed();

    // 2 February and 1 + 3 + 1 + 6 + 1 days: 24:00 on the 14th in Almaty, five hours from Greenwich
    assertEquals(
        Optional.of(Instant.parse("2026-02-14T19:00:00Z")),
        office.now(id).due().map(it -> it.at()));
  }

  @Test
  @Clause("DUP-6")
  @Clause("DUP-9P.9")
  @Clause("DUP-3")
  void each_step_begins_with_the_result_of_the_one_before_until_the_duplicate_is_collected() {
    var id = portal.registered();
    right(office.complete(STUDIES, id, Map.of("verified-data", "Бітірді 2015, ЖБ-Б № 0123456")));
    right(office.complete(HEAD, id, Map.of()));
    right(office.complete(STUDIES, id, Map.of("duplicate-number", "ЖБ-Б № 9876543")));
    right(office.desk.makeReady().handle(Order.of(STUDIES, DuplicatePortal.done(id))));
    var ready = office.now(id);
    right(office.desk.handOver().handle(Order.of(OFFICE, DuplicatePortal.done(id))));

    assertEquals(
        SERVICE.channels().getFirst().route().stages().stream().map(it -> it.code()).toList(),
        office.now(id).course().done().stream().map(StageDone::stage).toList());
    assertInstanceOf(Status.Delivered.class, office.now(id).status());
    assertEquals(1, ready.notices().all().size());
    assertTrue(letter(ready).contains("5-кабинет"), letter(ready));
  }

  private String letter(Application ready) {
    var offer = office.desk.ports().offers().on(LocalDate.of(2026, 2, 2)).getFirst();
    return NoticeWords.of("ready", Moment.READY, new Dossier(ready, SERVICE, offer), Lang.KK)
        .body();
  }

  @Test
  @Clause("DUP-6")
  void no_step_begins_before_the_one_before_is_done() {
    var id = portal.filed();

    var outcome =
        office.desk.registerApplication().handle(Order.of(OFFICE, DuplicatePortal.done(id)));

    assertInstanceOf(Untimely.OutOfOrder.class, outcome.getLeft());
  }

  @Test
  void it_cannot_be_refused() {
    var id = portal.registered();
    right(office.complete(STUDIES, id, Map.of("verified-data", "?")));
    var reasons = List.of(new Reason(new GroundCode("untrue"), "because"));

    var outcome =
        office
            .desk
            .refuseApplication()
            .handle(Order.of(HEAD, new RefuseApplication.Command(id, reasons)));

    assertEquals(
        new Untimely.OutOfOrder(
            new StageCode("examine"),
            Effect.DECIDES,
            SERVICE
                .channels()
                .getFirst()
                .route()
                .stage(new StageCode("examine"))
                .orElseThrow()
                .basis()),
        outcome.getLeft());
  }

  @Test
  void what_comes_on_saturday_counts_from_monday() {
    office.pass(Duration.ofDays(5));

    var id = portal.filed();

    // received on Monday the 9th at nine; twelve days later it is the 21st
    assertEquals(
        Optional.of(Instant.parse("2026-02-21T19:00:00Z")),
        office.now(id).due().map(it -> it.at()));
  }
}
