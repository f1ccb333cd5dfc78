package org.kense.persistence.definition;

import static org.kense.persistence.definition.DuplicateOffice.CLERK;
import static org.kense.persistence.definition.DuplicateOffice.GULNUR;
import static org.kense.persistence.definition.DuplicateOffice.SERVICE;
import static org.kense.persistence.definition.DuplicateOffice.UNIVERSITY;
import static org.kense.persistence.definition.DuplicateOffice.right;

import java.util.Map;
import java.util.Optional;
import org.kense.core.access.ActorId;
import org.kense.core.application.CaseId;
import org.kense.core.law.Lang;
import org.kense.core.person.Agreement;
import org.kense.core.port.SignatureVerifier.Proof;
import org.kense.core.service.ChannelCode;
import org.kense.core.usecase.AnswerFields;
import org.kense.core.usecase.AttachDocument;
import org.kense.core.usecase.Completion;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.RecordConsent;
import org.kense.core.usecase.StartDraft;
import org.kense.core.usecase.SubmitApplication;

/** A clerk of the front office files for the graduate who stands there, step by step. */
record DuplicateCounter(DuplicateOffice office) {

  static StartDraft.Command start(Optional<ActorId> applicant) {
    return new StartDraft.Command(
        UNIVERSITY,
        SERVICE.ref().code(),
        new ChannelCode("front-office"),
        Lang.KK,
        applicant,
        Optional.empty());
  }

  CaseId draft() {
    var order = Order.of(CLERK, start(Optional.of(GULNUR.id())));
    var id = right(office.desk.startDraft().handle(order)).application().id();
    var answers = new AnswerFields.Command(id, DuplicateOffice.ANSWERS);
    right(office.desk.answerFields().handle(Order.of(CLERK, answers)));
    return id;
  }

  CaseId agreed() {
    var id = draft();
    for (var agreement : Agreement.values()) {
      var consent = new RecordConsent.Command(id, agreement);
      right(office.desk.recordConsent().handle(Order.of(CLERK, consent)));
    }
    return id;
  }

  Proof.Handwritten scan(CaseId id) {
    var file =
        new AttachDocument.Command(
            id, "signed-application", "өтініш.pdf", "application/pdf", office.stored("scan"));
    var attached = right(office.desk.attachDocument().handle(Order.of(CLERK, file)));
    return new Proof.Handwritten(attached.application().content().attachments().getLast().id());
  }

  CaseId filed() {
    var id = agreed();
    var signed = new SubmitApplication.Command(id, scan(id));
    right(office.desk.submitApplication().handle(Order.of(CLERK, signed)));
    return id;
  }

  static Completion done(CaseId id) {
    return new Completion(id, Map.of());
  }

  /** What the clerk notes down of the papers. */
  static Map<String, String> identity() {
    return Map.of("paper-documents", "өтініш, жеке куәлік", "identity-data", "№ 012345678, ІІМ");
  }
}
