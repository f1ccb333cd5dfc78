package org.kense.persistence.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.kense.persistence.definition.Told.*;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kense.core.access.Actor;
import org.kense.core.access.ActorId;
import org.kense.core.application.CaseId;
import org.kense.core.application.OuterReference;
import org.kense.core.application.Rejection;
import org.kense.core.law.Lang;
import org.kense.core.person.Agreement;
import org.kense.core.port.SignatureVerifier.Proof;
import org.kense.core.service.Campaign;
import org.kense.core.service.ChannelCode;
import org.kense.core.service.Service;
import org.kense.core.usecase.AnswerFields;
import org.kense.core.usecase.AttachDocument;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.Receipt;
import org.kense.core.usecase.RecordConsent;
import org.kense.core.usecase.StartDraft;
import org.kense.core.usecase.SubmitApplication;

/** The state services portal, which passes applications to a college on. */
final class StatePortal {
  static final Service SERVICE = Shipped.service("ru.college-admission.yaml");
  private static final Instant JULY = Instant.parse("2026-07-06T03:00:00Z");
  static final ActorId APPLICANT = STUDENT.id();
  final Told told =
      Told.of(
          SERVICE,
          JULY,
          new Campaign(
              LocalDate.of(2026, 6, 20),
              LocalDate.of(2026, 8, 15),
              List.of(new Campaign.Quota(List.of("welding", "budget"), 1))));

  Either<Rejection, Receipt> start(
      Actor actor, String channel, Optional<ActorId> applicant, Optional<String> reference) {
    var command =
        new StartDraft.Command(
            COLLEGE,
            SERVICE.ref().code(),
            new ChannelCode(channel),
            Lang.RU,
            applicant,
            reference.map(OuterReference::new));
    return told.desk.startDraft().handle(Order.of(actor, command));
  }

  Either<Rejection, Receipt> passed(String reference) {
    return start(PORTAL, "state-portal", Optional.of(APPLICANT), Optional.of(reference));
  }

  CaseId draft() {
    var id = right(passed("4012345678")).application().id();
    var all = new HashMap<>(Admissions.ANSWERS);
    all.putAll(Map.of("speciality", "welding", "funding", "budget"));
    var answers = new AnswerFields.Command(id, all);
    right(told.desk.answerFields().handle(Order.of(PORTAL, answers)));
    right(told.attach(PORTAL, id, "identity"));
    right(told.attach(PORTAL, id, "education"));
    return id;
  }

  String pack(CaseId id) {
    var bytes = new ByteArrayInputStream("<application/>".getBytes(UTF_8));
    var file =
        new AttachDocument.Command(
            id,
            "portal-package",
            "4012345678.xml",
            "application/xml",
            told.desk.ports().documents().store(bytes));
    var attached = right(told.desk.attachDocument().handle(Order.of(PORTAL, file)));
    return attached.application().content().attachments().getLast().id();
  }

  void agreed(CaseId id, String pack) {
    for (var agreement : Agreement.values()) {
      var consent = new RecordConsent.Command(id, agreement, Optional.of(pack));
      right(told.desk.recordConsent().handle(Order.of(PORTAL, consent)));
    }
  }

  Either<Rejection, Receipt> submitted(Actor actor, CaseId id, Proof proof) {
    var submit = new SubmitApplication.Command(id, proof);
    return told.desk.submitApplication().handle(Order.of(actor, submit));
  }

  CaseId filed() {
    var id = draft();
    var pack = pack(id);
    agreed(id, pack);
    right(submitted(PORTAL, id, new Proof.Vouched(pack)));
    return id;
  }
}
