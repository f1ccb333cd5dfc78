package org.kense.persistence.definition;

import static org.kense.persistence.definition.DuplicateOffice.GATEWAY;
import static org.kense.persistence.definition.DuplicateOffice.GULNUR;
import static org.kense.persistence.definition.DuplicateOffice.OFFICE;
import static org.kense.persistence.definition.DuplicateOffice.SERVICE;
import static org.kense.persistence.definition.DuplicateOffice.UNIFIED;
import static org.kense.persistence.definition.DuplicateOffice.UNIVERSITY;
import static org.kense.persistence.definition.DuplicateOffice.right;

import java.util.Map;
import org.kense.core.application.CaseId;
import org.kense.core.law.Lang;
import org.kense.core.person.Agreement;
import org.kense.core.service.ChannelCode;
import org.kense.core.usecase.AnswerFields;
import org.kense.core.usecase.Completion;
import org.kense.core.usecase.GiveConsent;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.StartDraft;
import org.kense.core.usecase.SubmitApplication;

/** A graduate orders a duplicate on the portal, step by step. */
record DuplicatePortal(DuplicateOffice office) {

  CaseId draft() {
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

  CaseId filed() {
    var id = draft();
    var signed = new SubmitApplication.Command(id, office.house.certify(GULNUR, id));
    right(office.desk.submitApplication().handle(Order.of(GULNUR, signed)));
    return id;
  }

  CaseId registered() {
    var id = filed();
    right(office.complete(GATEWAY, id, Map.of()));
    right(office.complete(UNIFIED, id, Map.of()));
    right(office.desk.registerApplication().handle(Order.of(OFFICE, done(id))));
    return id;
  }

  static Completion done(CaseId id) {
    return new Completion(id, Map.of());
  }
}
