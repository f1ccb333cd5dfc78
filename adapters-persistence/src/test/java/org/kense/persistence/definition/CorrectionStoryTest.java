package org.kense.persistence.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.access.Actor;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.Rejection;
import org.kense.core.application.Ungrounded;
import org.kense.core.calendar.WorkHours;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;
import org.kense.core.memory.MemoryHouse;
import org.kense.core.memory.Samples;
import org.kense.core.person.Agreement;
import org.kense.core.register.RecordName;
import org.kense.core.register.RegisterName;
import org.kense.core.service.GroundCode;
import org.kense.core.service.Offer;
import org.kense.core.service.Provider;
import org.kense.core.service.ProviderKind;
import org.kense.core.service.Service;
import org.kense.core.usecase.AnswerFields;
import org.kense.core.usecase.AttachDocument;
import org.kense.core.usecase.CheckDocument;
import org.kense.core.usecase.Completion;
import org.kense.core.usecase.GiveConsent;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.Reason;
import org.kense.core.usecase.RefuseApplication;
import org.kense.core.usecase.StartDraft;
import org.kense.core.usecase.SubmitApplication;
import org.kense.core.usecase.UseCases;

/** A misspelt surname in a diploma, from draft to corrected record, in memory. */
class CorrectionStoryTest {
  private static final Service SERVICE = Shipped.service("kz.education-data-correction.yaml");
  private static final RecordName DIPLOMA =
      new RecordName(Samples.COLLEGE, new RegisterName("education-documents"), "ТКБ 1");

  private static final Map<String, String> STOOD =
      Map.of(
          "stood-surname", "Шынғысова",
          "stood-given-name", "Әсел",
          "stood-birth-date", "2004-09-17",
          "stood-programme", "Құрылыс");

  /** Friday evening in Almaty, 20:15, before a weekend and the day off for 8 March. */
  private final MemoryHouse house =
      MemoryHouse.of(Instant.parse("2026-03-06T15:15:00Z"), List.of(SERVICE), Samples.EMPLOYEES);

  private final UseCases desk = house.useCases();

  @BeforeEach
  void a_college_offers_it() {
    var almaty = ZoneId.of("Asia/Almaty");
    desk.ports()
        .offers()
        .put(
            new Offer(
                new Provider(
                    Samples.COLLEGE, 271, ProviderKind.COLLEGE, Text.only(Lang.KK, "Колледж")),
                SERVICE.ref(),
                LocalDate.of(2025, 9, 1),
                WorkHours.of("h", almaty, LocalTime.of(9, 0), LocalTime.of(18, 30)),
                "2025-09",
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  private static <T> T right(Either<Rejection, T> outcome) {
    return outcome.getOrElseThrow(rejection -> new AssertionError("turned away: " + rejection));
  }

  private static <C> Order<C> aida(C command) {
    return Order.of(Samples.AIDA, command);
  }

  private CaseId filed(Map<String, String> answers) {
    for (var agreement : Agreement.values()) {
      right(desk.giveConsent().handle(aida(new GiveConsent.Command(agreement, "2025-09"))));
    }
    var start =
        new StartDraft.Command(Samples.COLLEGE, SERVICE.ref().code(), Samples.PORTAL, Lang.KK);
    var id = right(desk.startDraft().handle(aida(start))).application().id();
    right(desk.answerFields().handle(aida(new AnswerFields.Command(id, answers))));
    var stored = desk.ports().documents().store(new ByteArrayInputStream("scan".getBytes(UTF_8)));
    var scan =
        new AttachDocument.Command(id, "education-document", "a.pdf", "application/pdf", stored);
    right(desk.attachDocument().handle(aida(scan)));
    var signed = new SubmitApplication.Command(id, house.sign(Samples.AIDA, id));
    right(desk.submitApplication().handle(aida(signed)));
    return id;
  }

  private static Order<Completion> by(Actor actor, CaseId id, Map<String, String> findings) {
    return Order.of(actor, new Completion(id, findings));
  }

  private void checked(CaseId id) {
    right(desk.registerApplication().handle(by(Samples.OFFICE, id, Map.of())));
    right(desk.completeStage().handle(by(Samples.STUDIES, id, STOOD)));
  }

  private CaseId delivered(Map<String, String> answers) {
    var id = filed(answers);
    checked(id);
    right(desk.grantApplication().handle(by(Samples.HEAD, id, Map.of())));
    right(desk.makeReady().handle(by(Samples.STUDIES, id, Map.of())));
    right(desk.handOver().handle(by(Samples.OFFICE, id, Map.of())));
    return id;
  }

  private Application now(CaseId id) {
    return right(desk.reading().application().handle(Samples.AIDA, id)).application();
  }

  @Test
  @Clause("EDC-3")
  @Clause("EDC-7")
  void what_comes_after_hours_is_counted_from_the_next_working_day() {
    var id = filed(Map.of("document-number", "ТКБ 1", "surname", "Шыңғысова", "reason", "ң"));

    // Sat 7, Sun 8, Mon 9 off: received on Tue 10; Wed 11 = 1, Thu 12 = 2, Fri 13 = 3, 18:30.
    assertEquals(Instant.parse("2026-03-13T13:30:00Z"), now(id).due().orElseThrow().at());
  }

  @Test
  @Clause("EDC-5")
  void the_first_correction_leaves_in_history_what_stood_before() {
    delivered(Map.of("document-number", "ТКБ 1", "surname", "Шыңғысова", "reason", "ң"));
    delivered(Map.of("document-number", "ТКБ 1", "patronymic", "Ерболқызы", "reason", "жоқ"));

    var versions = right(desk.reading().record().handle(Samples.AIDA, DIPLOMA));

    assertEquals(
        List.of("Шыңғысова", "Шыңғысова", "Шынғысова"),
        versions.stream().map(it -> it.version().values().get("surname")).toList());
    assertEquals(
        Map.of(
            "surname", "Шыңғысова",
            "given-name", "Әсел",
            "patronymic", "Ерболқызы",
            "birth-date", "2004-09-17",
            "programme", "Құрылыс"),
        versions.getFirst().version().values());
  }

  @Test
  @Clause("EDC-10.3")
  void the_document_shows_the_record_and_can_be_checked() throws IOException {
    var id = delivered(Map.of("document-number", "ТКБ 1", "surname", "Шыңғысова", "reason", "ң"));

    var result = now(id).course().result().orElseThrow();
    var opened = right(desk.reading().document().handle(Samples.AIDA, id, result.id()));
    var text = new String(opened.bytes().readAllBytes(), UTF_8);
    var number = now(id).heading().number().orElseThrow();
    var checked = desk.reading().check().handle(number, result.content());

    assertTrue(text.contains("Тегі, аты, әкесінің аты: Шыңғысова Әсел"), text);
    assertInstanceOf(CheckDocument.Checked.Issued.class, checked);
  }

  @Test
  @Clause("EDC-9")
  void nothing_but_untrue_documents_is_a_ground_of_refusal() {
    var id = filed(Map.of("document-number", "ТКБ 2", "surname", "Шыңғысова", "reason", "ң"));
    checked(id);

    var late = desk.refuseApplication().handle(refusal(id, "late"));
    right(desk.refuseApplication().handle(refusal(id, "untrue")));

    assertInstanceOf(Ungrounded.NotAGround.class, late.getLeft());
    assertEquals("refused", now(id).status().code());
  }

  private static Order<RefuseApplication.Command> refusal(CaseId id, String ground) {
    var reason = new Reason(new GroundCode(ground), "Көшірме шынайы емес.");
    return Order.of(Samples.HEAD, new RefuseApplication.Command(id, List.of(reason)));
  }
}
