package org.kense.persistence.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.*;
import static org.kense.persistence.definition.Told.*;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.access.Actor;
import org.kense.core.access.ActorId;
import org.kense.core.application.Barred;
import org.kense.core.application.CaseId;
import org.kense.core.application.OuterReference;
import org.kense.core.application.Rejection;
import org.kense.core.application.Unfit;
import org.kense.core.application.Ungrounded;
import org.kense.core.application.Untimely;
import org.kense.core.form.Sha256;
import org.kense.core.law.Lang;
import org.kense.core.person.Agreement;
import org.kense.core.port.SignatureVerifier.Proof;
import org.kense.core.service.Campaign;
import org.kense.core.service.ChannelCode;
import org.kense.core.service.Service;
import org.kense.core.service.SignatureLevel;
import org.kense.core.usecase.AnswerFields;
import org.kense.core.usecase.AttachDocument;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.Receipt;
import org.kense.core.usecase.RecordConsent;
import org.kense.core.usecase.StartDraft;
import org.kense.core.usecase.SubmitApplication;

/** Applications to a college that come from the state services portal. */
@Clause("EPO-8.4")
class StatePortalTest {
  private static final Service SERVICE = Shipped.service("ru.college-admission.yaml");
  private static final Instant JULY = Instant.parse("2026-07-06T03:00:00Z");
  private static final ActorId APPLICANT = STUDENT.id();
  private static final Map<String, String> ANSWERS =
      Map.ofEntries(
          Map.entry("surname", "Ёлкина"),
          Map.entry("given-name", "Дарья"),
          Map.entry("birth-date", "2010-05-04"),
          Map.entry("snils", "112-233-445 95"),
          Map.entry("phone", "+79001234567"),
          Map.entry("education", "basic-general"),
          Map.entry("education-document", "04224 0001234"),
          Map.entry("speciality", "welding"),
          Map.entry("study-form", "full-time"),
          Map.entry("funding", "budget"),
          Map.entry("benefit", "none"));

  private final Told told =
      Told.of(
          SERVICE,
          JULY,
          new Campaign(
              LocalDate.of(2026, 6, 20),
              LocalDate.of(2026, 8, 15),
              List.of(new Campaign.Quota(List.of("welding", "budget"), 1))));

  private Either<Rejection, Receipt> start(
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

  private Either<Rejection, Receipt> passed(String reference) {
    return start(PORTAL, "state-portal", Optional.of(APPLICANT), Optional.of(reference));
  }

  private CaseId draft() {
    var id = right(passed("4012345678")).application().id();
    var answers = new AnswerFields.Command(id, ANSWERS);
    right(told.desk.answerFields().handle(Order.of(PORTAL, answers)));
    right(told.attach(PORTAL, id, "identity"));
    right(told.attach(PORTAL, id, "education"));
    return id;
  }

  private String pack(CaseId id) {
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

  private void agreed(CaseId id, String pack) {
    for (var agreement : Agreement.values()) {
      var consent = new RecordConsent.Command(id, agreement, Optional.of(pack));
      right(told.desk.recordConsent().handle(Order.of(PORTAL, consent)));
    }
  }

  private Either<Rejection, Receipt> submitted(Actor actor, CaseId id, Proof proof) {
    var submit = new SubmitApplication.Command(id, proof);
    return told.desk.submitApplication().handle(Order.of(actor, submit));
  }

  private CaseId filed() {
    var id = draft();
    var pack = pack(id);
    agreed(id, pack);
    right(submitted(PORTAL, id, new Proof.Vouched(pack)));
    return id;
  }

  @Test
  void the_portal_vouches_and_its_package_is_the_evidence() {
    var id = filed();

    var signature = told.now(id).content().signature().orElseThrow();
    assertEquals(SignatureLevel.VOUCHED, signature.level());
    assertEquals(APPLICANT, signature.signer());
    assertEquals(Sha256.of("<application/>".getBytes(UTF_8)), signature.evidence());
    assertEquals(
        Optional.of(new OuterReference("4012345678")), told.now(id).heading().start().reference());
  }

  @Test
  void it_goes_on_as_through_the_portal_of_the_college() {
    var id = filed();

    right(told.desk.registerApplication().handle(by(OFFICE, id)));
    var protocol = Map.of("protocol-number", "3", "protocol-date", "2026-07-20");
    right(told.desk.grantApplication().handle(by(COMMISSION, id, protocol)));
    var order = Map.of("order-number", "77-с", "order-date", "2026-07-24");
    right(told.desk.makeReady().handle(by(HEAD, id, order)));
    right(told.desk.handOver().handle(by(OFFICE, id)));

    assertEquals("delivered", told.now(id).status().code());
    assertTrue(told.desk.readApplication().handle(STUDENT, id).isRight());
  }

  @Test
  void both_ways_in_have_the_same_route() {
    var routes =
        SERVICE.channels().stream()
            .map(channel -> channel.route().stages().stream().map(stage -> stage.code()).toList())
            .distinct()
            .toList();

    assertEquals(1, routes.size());
  }

  @Test
  void consent_given_at_the_portal_is_shown_by_its_package() {
    var id = draft();
    var unproven = new RecordConsent.Command(id, Agreement.PERSONAL_DATA);
    var outcome = told.desk.recordConsent().handle(Order.of(PORTAL, unproven));

    agreed(id, pack(id));

    assertEquals(new Ungrounded.ConsentUnproven(Agreement.PERSONAL_DATA), outcome.getLeft());
    var consent = told.desk.consentsOf(STUDENT).consents().get(Agreement.PERSONAL_DATA);
    assertEquals(Optional.of(PORTAL.id()), consent.recordedBy());
    assertEquals(
        Optional.of(Sha256.of("<application/>".getBytes(UTF_8)).hex()), consent.evidence());
  }

  @Test
  void the_same_application_is_never_taken_twice() {
    var first = passed("4012345678");
    var again = passed("4012345678");

    assertTrue(first.isRight());
    assertEquals(new Untimely.TakenBefore(new OuterReference("4012345678")), again.getLeft());
  }

  @Test
  void without_its_number_at_the_portal_nothing_is_taken() {
    var outcome = start(PORTAL, "state-portal", Optional.of(APPLICANT), Optional.empty());

    assertEquals(new Unfit.ReferenceMissing(), outcome.getLeft());
  }

  @Test
  void nobody_but_a_connected_portal_files_this_way() {
    var gateway = portal("kz-gateway", "gateway");
    var applicant = Optional.of(APPLICANT);
    var reference = Optional.of("4012345679");

    var stranger = start(gateway, "state-portal", applicant, reference);
    var citizen = start(STUDENT, "state-portal", Optional.empty(), Optional.empty());
    var named = start(STUDENT, "portal", Optional.empty(), reference);
    var elsewhere = start(PORTAL, "portal", applicant, reference);
    var clerk = start(OFFICE, "state-portal", applicant, reference);

    assertInstanceOf(Barred.NoSuchChannel.class, stranger.getLeft());
    assertInstanceOf(Barred.NoSuchChannel.class, citizen.getLeft());
    assertInstanceOf(Barred.NotPermitted.class, named.getLeft());
    assertInstanceOf(Barred.NoSuchChannel.class, elsewhere.getLeft());
    assertInstanceOf(Barred.NotPermitted.class, clerk.getLeft());
  }

  @Test
  void nobody_vouches_for_a_signature_but_the_portal_with_its_package() {
    var id = draft();
    agreed(id, pack(id));

    var missing = submitted(PORTAL, id, new Proof.Vouched("nothing"));
    var paper = submitted(PORTAL, id, new Proof.Handwritten("nothing"));
    var self = submitted(STUDENT, id, new Proof.Vouched("nothing"));

    assertEquals(new Ungrounded.SignatureFails(List.of("package-missing")), missing.getLeft());
    assertEquals(new Ungrounded.SignatureFails(List.of("not-attested")), paper.getLeft());
    assertEquals(new Ungrounded.SignatureFails(List.of("not-vouched")), self.getLeft());
  }

  @Test
  void the_portal_learns_how_it_stands_and_reads_nothing() {
    var id = filed();

    assertTrue(told.desk.readApplication().handle(PORTAL, id).isLeft());
    assertTrue(told.desk.readStatus().handle(PORTAL, id).isRight());
  }
}
