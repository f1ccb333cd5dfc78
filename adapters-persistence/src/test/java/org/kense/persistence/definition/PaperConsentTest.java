package org.kense.persistence.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.kense.persistence.definition.DuplicateOffice.CLERK;
import static org.kense.persistence.definition.DuplicateOffice.GULNUR;
import static org.kense.persistence.definition.DuplicateOffice.SERVICE;
import static org.kense.persistence.definition.DuplicateOffice.UNIVERSITY;
import static org.kense.persistence.definition.DuplicateOffice.connected;
import static org.kense.persistence.definition.DuplicateOffice.right;

import io.vavr.control.Either;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.application.CaseId;
import org.kense.core.application.Rejection;
import org.kense.core.application.Ungrounded;
import org.kense.core.application.Untimely;
import org.kense.core.form.Sha256;
import org.kense.core.law.Lang;
import org.kense.core.person.Agreement;
import org.kense.core.person.Person;
import org.kense.core.port.SignatureVerifier.Proof;
import org.kense.core.service.ChannelCode;
import org.kense.core.usecase.AnswerFields;
import org.kense.core.usecase.AttachDocument;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.Receipt;
import org.kense.core.usecase.RecordConsent;
import org.kense.core.usecase.StartDraft;
import org.kense.core.usecase.SubmitApplication;
import org.kense.core.usecase.WithdrawConsent;

/** What an applicant agrees to on paper, at the counter of the State Corporation. */
class PaperConsentTest {
  private final DuplicateOffice office = DuplicateOffice.connecting(connected("front-office"));

  private final CaseId id = draft();

  private CaseId draft() {
    var start =
        new StartDraft.Command(
            UNIVERSITY,
            SERVICE.ref().code(),
            new ChannelCode("front-office"),
            Lang.KK,
            Optional.of(GULNUR.id()),
            Optional.empty());
    var draft = right(office.desk.startDraft().handle(Order.of(CLERK, start))).application().id();
    var answers = new AnswerFields.Command(draft, DuplicateOffice.ANSWERS);
    right(office.desk.answerFields().handle(Order.of(CLERK, answers)));
    return draft;
  }

  private Either<Rejection, Person> record(Agreement agreement, String key) {
    var once = new Order.Once(key, Sha256.of(agreement.code().getBytes(UTF_8)));
    var command = new RecordConsent.Command(id, agreement);
    return office
        .desk
        .recordConsent()
        .handle(new Order<>(CLERK, command, Optional.of(once), Optional.empty()));
  }

  private Either<Rejection, Receipt> file() {
    var scan =
        new AttachDocument.Command(
            id, "signed-application", "өтініш.pdf", "application/pdf", office.stored("scan"));
    var attached = right(office.desk.attachDocument().handle(Order.of(CLERK, scan)));
    var paper =
        new Proof.Handwritten(attached.application().content().attachments().getLast().id());
    return office
        .desk
        .submitApplication()
        .handle(Order.of(CLERK, new SubmitApplication.Command(id, paper)));
  }

  @Test
  @Clause("CSC-12.3")
  void consent_is_recorded_in_the_employees_name() {
    var before = file();
    right(record(Agreement.TERMS_OF_USE, "key-1"));
    right(record(Agreement.PERSONAL_DATA, "key-2"));
    right(file());

    assertInstanceOf(Ungrounded.ConsentMissing.class, before.getLeft());
    var consent = office.desk.consentsOf(GULNUR).consents().get(Agreement.PERSONAL_DATA);
    assertEquals(Optional.of(CLERK.id()), consent.recordedBy());
    assertEquals("2026-01", consent.text());
  }

  @Test
  void a_repeated_key_is_answered_as_the_first_time_though_the_draft_was_filed() {
    var first = right(record(Agreement.TERMS_OF_USE, "key-1"));
    right(record(Agreement.PERSONAL_DATA, "key-2"));
    right(file());
    var withdrawal = new WithdrawConsent.Command(Agreement.TERMS_OF_USE);
    right(office.desk.withdrawConsent().handle(Order.of(GULNUR, withdrawal)));

    var again = record(Agreement.TERMS_OF_USE, "key-1");

    assertEquals(Either.right(first), again);
  }

  @Test
  void once_the_draft_was_filed_nothing_more_is_recorded() {
    right(record(Agreement.TERMS_OF_USE, "key-1"));
    right(record(Agreement.PERSONAL_DATA, "key-2"));
    right(file());
    var withdrawal = new WithdrawConsent.Command(Agreement.TERMS_OF_USE);
    right(office.desk.withdrawConsent().handle(Order.of(GULNUR, withdrawal)));

    var late = record(Agreement.TERMS_OF_USE, "key-3");

    assertEquals(Either.left(new Untimely.WrongStatus("submitted")), late);
    assertFalse(office.desk.consentsOf(GULNUR).consents().containsKey(Agreement.TERMS_OF_USE));
  }
}
