package org.kense.persistence.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.persistence.definition.DuplicateOffice.CLERK;
import static org.kense.persistence.definition.DuplicateOffice.GULNUR;
import static org.kense.persistence.definition.DuplicateOffice.HEAD;
import static org.kense.persistence.definition.DuplicateOffice.OFFICE;
import static org.kense.persistence.definition.DuplicateOffice.SERVICE;
import static org.kense.persistence.definition.DuplicateOffice.STUDIES;
import static org.kense.persistence.definition.DuplicateOffice.UNIVERSITY;
import static org.kense.persistence.definition.DuplicateOffice.connected;
import static org.kense.persistence.definition.DuplicateOffice.right;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.access.Actor;
import org.kense.core.access.ActorId;
import org.kense.core.application.Barred;
import org.kense.core.application.CaseId;
import org.kense.core.application.Paper;
import org.kense.core.application.StageDone;
import org.kense.core.application.Status;
import org.kense.core.application.Unfit;
import org.kense.core.application.Ungrounded;
import org.kense.core.law.Lang;
import org.kense.core.person.Agreement;
import org.kense.core.port.SignatureVerifier.Proof;
import org.kense.core.service.ChannelCode;
import org.kense.core.service.SignatureLevel;
import org.kense.core.usecase.AnswerFields;
import org.kense.core.usecase.AttachDocument;
import org.kense.core.usecase.Completion;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.RecordConsent;
import org.kense.core.usecase.ReturnPapers;
import org.kense.core.usecase.StartDraft;
import org.kense.core.usecase.SubmitApplication;
import org.kense.core.usecase.TakePapers;

/** A duplicate ordered at the counter of the State Corporation. */
class DuplicateByFrontOfficeTest {
  private final DuplicateOffice office = DuplicateOffice.connecting(connected("front-office"));

  private static StartDraft.Command start(Optional<ActorId> applicant) {
    return new StartDraft.Command(
        UNIVERSITY,
        SERVICE.ref().code(),
        new ChannelCode("front-office"),
        Lang.KK,
        applicant,
        Optional.empty());
  }

  private CaseId draft() {
    var order = Order.of(CLERK, start(Optional.of(GULNUR.id())));
    var id = right(office.desk.startDraft().handle(order)).application().id();
    var answers = new AnswerFields.Command(id, DuplicateOffice.ANSWERS);
    right(office.desk.answerFields().handle(Order.of(CLERK, answers)));
    return id;
  }

  private CaseId agreed() {
    var id = draft();
    for (var agreement : Agreement.values()) {
      var consent = new RecordConsent.Command(id, agreement);
      right(office.desk.recordConsent().handle(Order.of(CLERK, consent)));
    }
    return id;
  }

  private Proof.Handwritten scan(CaseId id) {
    var file =
        new AttachDocument.Command(
            id, "signed-application", "өтініш.pdf", "application/pdf", office.stored("scan"));
    var attached = right(office.desk.attachDocument().handle(Order.of(CLERK, file)));
    return new Proof.Handwritten(attached.application().content().attachments().getLast().id());
  }

  private CaseId filed() {
    var id = agreed();
    var signed = new SubmitApplication.Command(id, scan(id));
    right(office.desk.submitApplication().handle(Order.of(CLERK, signed)));
    return id;
  }

  @Test
  @Clause("DUP-9F.1")
  void the_case_is_the_applicants_and_the_journal_shows_the_employee() {
    var id = filed();

    var start = office.now(id).heading().start();
    assertEquals(GULNUR.id(), start.applicant());
    assertEquals(Optional.of(CLERK.id()), start.helper());
    assertTrue(
        office.house.applications().journal(id).stream()
            .allMatch(recorded -> recorded.by().equals(CLERK.id())));
    assertTrue(office.desk.readApplication().handle(GULNUR, id).isRight());
  }

  @Test
  @Clause("DUP-9F.1")
  void the_paper_is_the_signature_and_its_scan_the_evidence() {
    var id = filed();

    var signature = office.now(id).content().signature().orElseThrow();
    assertEquals(SignatureLevel.HANDWRITTEN, signature.level());
    assertEquals(GULNUR.id(), signature.signer());
    assertEquals(office.stored("scan").content(), signature.evidence());
  }

  @Test
  void without_the_scan_nothing_is_filed() {
    var unsigned = agreed();
    var missing = new SubmitApplication.Command(unsigned, new Proof.Handwritten("nothing"));
    var outcome = office.desk.submitApplication().handle(Order.of(CLERK, missing));

    assertEquals(
        new Ungrounded.SignatureFails(List.of("scan-missing")).in("KZ"), outcome.getLeft());
  }

  @Test
  void an_employee_starts_nothing_for_themselves_and_a_citizen_nothing_for_others() {
    var alone = office.desk.startDraft().handle(Order.of(CLERK, start(Optional.empty())));
    var other =
        office.desk.startDraft().handle(Order.of(GULNUR, start(Optional.of(new ActorId("marat")))));

    assertInstanceOf(Barred.NotPermitted.class, alone.getLeft());
    assertInstanceOf(Barred.NotPermitted.class, other.getLeft());
  }

  @Test
  void another_employee_does_not_see_the_draft() {
    var id = draft();
    var colleague =
        new Actor.Employee(new ActorId("clerk-2"), CLERK.role(), CLERK.institution(), CLERK.unit());

    var outcome = office.desk.readApplication().handle(colleague, id);

    assertInstanceOf(Barred.Unknown.class, outcome.getLeft());
  }

  @Test
  @Clause("DUP-9F.4")
  void the_receipt_lists_what_was_taken_as_originals_and_as_copies() {
    var id = filed();
    right(office.complete(CLERK, id, Map.of()));
    right(office.complete(CLERK, id, identity()));
    var papers =
        List.of(
            new Paper("identity-document", Paper.As.ELECTRONIC_COPY),
            new Paper("signed-application", Paper.As.ORIGINAL));
    right(office.desk.takePapers().handle(Order.of(CLERK, new TakePapers.Command(id, papers))));

    var receipt = new String(right(office.desk.printReceipt().handle(CLERK, id)), UTF_8);

    assertTrue(receipt.contains("Жеке басты куәландыратын құжат: электрондық көшірме"), receipt);
    assertTrue(receipt.contains("түпнұсқа"), receipt);
  }

  @Test
  void what_is_held_cannot_be_taken_twice_and_is_given_back_once() {
    var id = filed();
    var papers = List.of(new Paper("package", Paper.As.ORIGINAL));
    var back = new ReturnPapers.Command(id, Set.of("package"));
    right(office.desk.takePapers().handle(Order.of(CLERK, new TakePapers.Command(id, papers))));

    var twice =
        office.desk.takePapers().handle(Order.of(CLERK, new TakePapers.Command(id, papers)));
    right(office.desk.returnPapers().handle(Order.of(CLERK, back)));
    var again = office.desk.returnPapers().handle(Order.of(CLERK, back));

    assertEquals(new Unfit.PaperHeld("package"), twice.getLeft());
    assertEquals(new Unfit.PaperNotHeld("package"), again.getLeft());
  }

  private static Map<String, String> identity() {
    return Map.of("paper-documents", "өтініш, жеке куәлік", "identity-data", "№ 012345678, ІІМ");
  }

  @Test
  @Clause("DUP-6")
  @Clause("DUP-9F.6")
  @Clause("DUP-9F.12")
  void the_package_goes_to_the_university_by_post_and_the_duplicate_comes_back() {
    var id = filed();
    right(office.complete(CLERK, id, Map.of()));
    right(office.complete(CLERK, id, identity()));
    right(office.complete(CLERK, id, Map.of()));
    right(office.complete(CLERK, id, Map.of()));
    right(office.recorded(OFFICE, id, "RR 123 456 785 KZ"));
    right(office.desk.registerApplication().handle(Order.of(OFFICE, done(id))));
    right(office.complete(STUDIES, id, Map.of("verified-data", "Бітірді 2015")));
    right(office.complete(HEAD, id, Map.of()));
    var duplicate = new Completion(id, Map.of("duplicate-number", "ЖБ-Б № 9876543"));
    right(office.desk.makeReady().handle(Order.of(STUDIES, duplicate)));
    right(office.complete(STUDIES, id, Map.of()));
    right(office.recorded(STUDIES, id, "RR 123 456 799 KZ"));
    right(office.desk.handOver().handle(Order.of(CLERK, done(id))));

    assertEquals(
        SERVICE.channels().getLast().route().stages().stream().map(it -> it.code()).toList(),
        office.now(id).course().done().stream().map(StageDone::stage).toList());
    assertInstanceOf(Status.Delivered.class, office.now(id).status());
    assertEquals(List.of(), office.now(id).notices().all());
  }

  private static Completion done(CaseId id) {
    return new Completion(id, Map.of());
  }

  @Test
  @Clause("DUP-9F.1")
  @Clause("DUP-9F.2")
  void minutes_count_while_the_office_is_open_and_the_post_has_two_to_eight_days() {
    var id = filed();
    var done = office.now(id).course().done().getFirst();
    var due = office.now(id).due().orElseThrow();

    // handed in from ten o'clock on: a quarter of an hour
    assertEquals(Instant.parse("2026-02-02T05:15:00Z"), done.deadline().orElseThrow().at());
    assertEquals(
        Optional.of(Instant.parse("2026-02-02T05:15:00Z")),
        office.now(id).turn().openStage().orElseThrow().deadline().map(it -> it.at()));
    // 2 + 2 + 1 + 3 + 1 + 6 + 1 + 2 = 18 days at the earliest, 30 at the latest, then 15 minutes
    assertEquals(Instant.parse("2026-02-23T04:15:00Z"), due.earliest());
    assertEquals(Instant.parse("2026-03-05T04:15:00Z"), due.at());
  }
}
