package org.kense.persistence.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.persistence.definition.DuplicateOffice.GATEWAY;
import static org.kense.persistence.definition.DuplicateOffice.GULNUR;
import static org.kense.persistence.definition.DuplicateOffice.HEAD;
import static org.kense.persistence.definition.DuplicateOffice.OFFICE;
import static org.kense.persistence.definition.DuplicateOffice.SERVICE;
import static org.kense.persistence.definition.DuplicateOffice.STUDIES;
import static org.kense.persistence.definition.DuplicateOffice.UNIFIED;
import static org.kense.persistence.definition.DuplicateOffice.UNIVERSITY;
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
import org.kense.core.application.Barred;
import org.kense.core.application.CaseId;
import org.kense.core.application.Evidence;
import org.kense.core.application.StageDone;
import org.kense.core.application.Status;
import org.kense.core.application.Unfit;
import org.kense.core.application.Ungrounded;
import org.kense.core.application.Untimely;
import org.kense.core.law.Lang;
import org.kense.core.person.Agreement;
import org.kense.core.service.ChannelCode;
import org.kense.core.service.Effect;
import org.kense.core.service.GroundCode;
import org.kense.core.service.Moment;
import org.kense.core.service.StageCode;
import org.kense.core.usecase.AnswerFields;
import org.kense.core.usecase.Completion;
import org.kense.core.usecase.GiveConsent;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.Reason;
import org.kense.core.usecase.RefuseApplication;
import org.kense.core.usecase.StartDraft;
import org.kense.core.usecase.SubmitApplication;
import org.kense.core.words.Dossier;
import org.kense.core.words.NoticeWords;

/** A duplicate ordered through the portal, from the draft to the counter. */
class DuplicateByPortalTest {
  private DuplicateOffice office =
      DuplicateOffice.connecting(connected("gateway"), connected("unified-system"));

  private CaseId draft() {
    for (var agreement : Agreement.values()) {
      var consent = new GiveConsent.Command(agreement, "2026-01");
      right(office.desk.giveConsent().handle(Order.of(GULNUR, consent)));
    }
    var start =
        new StartDraft.Command(
            UNIVERSITY, SERVICE.ref().code(), new ChannelCode("portal"), Lang.KK);
    var id = right(office.desk.startDraft().handle(Order.of(GULNUR, start))).application().id();
    var answers = new AnswerFields.Command(id, DuplicateOffice.ANSWERS);
    right(office.desk.answerFields().handle(Order.of(GULNUR, answers)));
    return id;
  }

  private CaseId filed() {
    var id = draft();
    var signed = new SubmitApplication.Command(id, office.house.certify(GULNUR, id));
    right(office.desk.submitApplication().handle(Order.of(GULNUR, signed)));
    return id;
  }

  private CaseId registered() {
    var id = filed();
    right(office.complete(GATEWAY, id, Map.of()));
    right(office.complete(UNIFIED, id, Map.of()));
    right(office.desk.registerApplication().handle(Order.of(OFFICE, done(id))));
    return id;
  }

  private static Completion done(CaseId id) {
    return new Completion(id, Map.of());
  }

  @Test
  @Clause("DUP-9P.2")
  void a_simple_signature_is_not_enough() {
    var id = draft();
    var signed = new SubmitApplication.Command(id, office.house.sign(GULNUR, id));

    var outcome = office.desk.submitApplication().handle(Order.of(GULNUR, signed));

    assertInstanceOf(Ungrounded.SignatureTooWeak.class, outcome.getLeft());
  }

  @Test
  void the_announced_end_is_twelve_calendar_days_after_filing() {
    var id = filed();

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
    var id = registered();
    right(office.complete(STUDIES, id, Map.of("verified-data", "Бітірді 2015, ЖБ-Б № 0123456")));
    right(office.complete(HEAD, id, Map.of()));
    right(office.complete(STUDIES, id, Map.of("duplicate-number", "ЖБ-Б № 9876543")));
    right(office.desk.makeReady().handle(Order.of(STUDIES, done(id))));
    var ready = office.now(id);
    right(office.desk.handOver().handle(Order.of(OFFICE, done(id))));

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
    var id = filed();

    var outcome = office.desk.registerApplication().handle(Order.of(OFFICE, done(id)));

    assertInstanceOf(Untimely.OutOfOrder.class, outcome.getLeft());
  }

  @Test
  @Clause("DUP-7")
  @Clause("DUP-9P.3")
  @Clause("DUP-9P.4")
  void a_connected_participant_completes_its_own_stage_and_no_other() {
    var id = filed();

    assertInstanceOf(Barred.ForOtherUnit.class, office.complete(UNIFIED, id, Map.of()).getLeft());
    assertInstanceOf(
        Barred.ForOtherUnit.class, office.recorded(OFFICE, id, "call of the 2nd").getLeft());
    right(office.complete(GATEWAY, id, Map.of()));
    right(office.complete(UNIFIED, id, Map.of()));
  }

  @Test
  @Clause("DUP-7")
  void a_participant_sees_the_status_and_not_the_application() {
    var id = filed();

    assertTrue(office.desk.reading().status().handle(GATEWAY, id).isRight());
    assertInstanceOf(
        Barred.NotPermitted.class,
        office.desk.reading().application().handle(GATEWAY, id).getLeft());
  }

  @Test
  @Clause("DUP-7")
  void where_none_is_connected_the_institution_records_the_result_with_evidence() {
    office = DuplicateOffice.connecting();
    var id = filed();

    assertEquals(
        new Unfit.EvidenceMissing(new StageCode("form-request"), GATEWAY.unit()),
        office.complete(OFFICE, id, Map.of()).getLeft());
    right(office.recorded(OFFICE, id, "letter 17 of the gateway"));
    right(office.recorded(OFFICE, id, "letter 18 of the system"));

    var done = office.now(id).course().done().getLast();
    assertEquals(UNIFIED.unit(), done.unit());
    assertEquals(OFFICE.id(), done.by());
    assertEquals(
        Optional.of(new Evidence(OFFICE.unit(), "letter 18 of the system", Optional.empty())),
        done.evidence());
  }

  @Test
  void it_cannot_be_refused() {
    var id = registered();
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

    var id = filed();

    // received on Monday the 9th at nine; twelve days later it is the 21st
    assertEquals(
        Optional.of(Instant.parse("2026-02-21T19:00:00Z")),
        office.now(id).due().map(it -> it.at()));
  }
}
