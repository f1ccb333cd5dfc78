package org.kense.persistence.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.persistence.definition.DuplicateOffice.CLERK;
import static org.kense.persistence.definition.DuplicateOffice.GULNUR;
import static org.kense.persistence.definition.DuplicateOffice.connected;
import static org.kense.persistence.definition.DuplicateOffice.right;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.access.Actor;
import org.kense.core.access.ActorId;
import org.kense.core.application.Barred;
import org.kense.core.application.Paper;
import org.kense.core.application.Unfit;
import org.kense.core.application.Ungrounded;
import org.kense.core.port.SignatureVerifier.Proof;
import org.kense.core.service.SignatureLevel;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.ReturnPapers;
import org.kense.core.usecase.SubmitApplication;
import org.kense.core.usecase.TakePapers;

/** A duplicate ordered at the counter of the State Corporation. */
class DuplicateByFrontOfficeTest {
  private final DuplicateOffice office = DuplicateOffice.connecting(connected("front-office"));
  private final DuplicateCounter counter = new DuplicateCounter(office);

  @Test
  @Clause("DUP-9F.1")
  void the_case_is_the_applicants_and_the_journal_shows_the_employee() {
    var id = counter.filed();

    var start = office.now(id).heading().start();
    assertEquals(GULNUR.id(), start.applicant());
    assertEquals(Optional.of(CLERK.id()), start.helper());
    assertTrue(
        office.house.applications().journal(id).stream()
            .allMatch(recorded -> recorded.by().equals(CLERK.id())));
    assertTrue(office.desk.reading().application().handle(GULNUR, id).isRight());
  }

  @Test
  @Clause("DUP-9F.1")
  void the_paper_is_the_signature_and_its_scan_the_evidence() {
    var id = counter.filed();

    var signature = office.now(id).content().signature().orElseThrow();
    assertEquals(SignatureLevel.HANDWRITTEN, signature.level());
    assertEquals(GULNUR.id(), signature.signer());
    assertEquals(office.stored("scan").content(), signature.evidence());
  }

  @Test
  void without_the_scan_nothing_is_filed() {
    var unsigned = counter.agreed();
    var missing = new SubmitApplication.Command(unsigned, new Proof.Handwritten("nothing"));
    var outcome = office.desk.submitApplication().handle(Order.of(CLERK, missing));

    assertEquals(
        new Ungrounded.SignatureFails(List.of("scan-missing")).in("KZ"), outcome.getLeft());
  }

  @Test
  void an_employee_starts_nothing_for_themselves_and_a_citizen_nothing_for_others() {
    var alone =
        office.desk.startDraft().handle(Order.of(CLERK, DuplicateCounter.start(Optional.empty())));
    var other =
        office
            .desk
            .startDraft()
            .handle(Order.of(GULNUR, DuplicateCounter.start(Optional.of(new ActorId("marat")))));

    assertInstanceOf(Barred.NotPermitted.class, alone.getLeft());
    assertInstanceOf(Barred.NotPermitted.class, other.getLeft());
  }

  @Test
  void another_employee_does_not_see_the_draft() {
    var id = counter.draft();
    var colleague =
        new Actor.Employee(new ActorId("clerk-2"), CLERK.role(), CLERK.institution(), CLERK.unit());

    var outcome = office.desk.reading().application().handle(colleague, id);

    assertInstanceOf(Barred.Unknown.class, outcome.getLeft());
  }

  @Test
  @Clause("DUP-9F.4")
  void the_receipt_lists_what_was_taken_as_originals_and_as_copies() {
    var id = counter.filed();
    right(office.complete(CLERK, id, Map.of()));
    right(office.complete(CLERK, id, DuplicateCounter.identity()));
    var papers =
        List.of(
            new Paper("identity-document", Paper.As.ELECTRONIC_COPY),
            new Paper("signed-application", Paper.As.ORIGINAL));
    right(office.desk.takePapers().handle(Order.of(CLERK, new TakePapers.Command(id, papers))));

    var receipt = new String(right(office.desk.reading().receipt().handle(CLERK, id)), UTF_8);

    assertTrue(receipt.contains("Жеке басты куәландыратын құжат: электрондық көшірме"), receipt);
    assertTrue(receipt.contains("түпнұсқа"), receipt);
  }

  @Test
  void what_is_held_cannot_be_taken_twice_and_is_given_back_once() {
    var id = counter.filed();
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
}
