package org.kense.persistence.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.persistence.definition.Told.COMMISSION;
import static org.kense.persistence.definition.Told.HEAD;
import static org.kense.persistence.definition.Told.OFFICE;
import static org.kense.persistence.definition.Told.STUDENT;
import static org.kense.persistence.definition.Told.by;
import static org.kense.persistence.definition.Told.right;

import io.vavr.control.Either;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.access.Actor;
import org.kense.core.access.ActorId;
import org.kense.core.access.Role;
import org.kense.core.application.CaseId;
import org.kense.core.application.Filter;
import org.kense.core.application.Paper;
import org.kense.core.application.Rejection;
import org.kense.core.application.Ungrounded;
import org.kense.core.service.Campaign;
import org.kense.core.service.GroundCode;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.Reason;
import org.kense.core.usecase.Receipt;
import org.kense.core.usecase.RefuseApplication;
import org.kense.core.usecase.ReturnPapers;
import org.kense.core.usecase.TakePapers;
import org.kense.core.usecase.WithdrawApplication;

/** Whole stories of a summer in which a college has one place of each kind. */
@Clause("EPO-8.4")
class AdmissionStoryTest {
  private static final Instant JULY = Instant.parse("2026-07-06T03:00:00Z");
  private static final Actor.Citizen OTHER =
      new Actor.Citizen(new ActorId("other"), Role.APPLICANT);
  private static final Map<String, String> TEST =
      Map.of("test", "Рисунок", "test-date", "2026-07-10", "test-mark", "87");
  private static final Map<String, String> PROTOCOL =
      Map.of("protocol-number", "3", "protocol-date", "2026-07-20");
  private static final Map<String, String> ORDER =
      Map.of("order-number", "77-с", "order-date", "2026-07-24");

  private final Told told =
      Told.of(
          Shipped.service("ru.college-admission.yaml"),
          JULY,
          new Campaign(
              LocalDate.of(2026, 6, 20),
              LocalDate.of(2026, 8, 15),
              List.of(
                  new Campaign.Quota(List.of("welding", "budget"), 1),
                  new Campaign.Quota(List.of("design", "paid"), 1))));

  private CaseId registered(Actor applicant, String speciality, String funding) {
    var id = filed(applicant, speciality, funding);
    right(told.desk.registerApplication().handle(by(OFFICE, id)));
    return id;
  }

  private CaseId filed(Actor applicant, String speciality, String funding) {
    var answers = new HashMap<>(Admissions.ANSWERS);
    answers.put("speciality", speciality);
    answers.put("funding", funding);
    var id = told.draft(applicant, answers);
    right(told.attach(applicant, id, "identity"));
    right(told.attach(applicant, id, "education"));
    right(told.submit(applicant, id));
    return id;
  }

  private void enrolled(CaseId id) {
    right(told.desk.makeReady().handle(by(HEAD, id, ORDER)));
    right(told.desk.handOver().handle(by(OFFICE, id)));
  }

  private List<String> stages(CaseId id) {
    return told.now(id).course().done().stream().map(done -> done.stage().value()).toList();
  }

  @Test
  void a_place_at_public_expense_needs_neither_test_nor_contract() throws IOException {
    var id = registered(STUDENT, "welding", "budget");
    right(told.desk.grantApplication().handle(by(COMMISSION, id, PROTOCOL)));
    enrolled(id);

    assertEquals("delivered", told.now(id).status().code());
    assertEquals(List.of("fill", "register", "protocol", "enrol", "deliver"), stages(id));
    assertTrue(extract(id).contains("Источник финансирования: за счёт бюджета."), extract(id));
    assertTrue(
        extract(id).contains("Протокол приёмной комиссии № 3 от 20 июля 2026 года."), extract(id));
  }

  private String extract(CaseId id) throws IOException {
    var result = told.now(id).course().result().orElseThrow();
    try (var bytes =
        right(told.desk.reading().document().handle(STUDENT, id, result.id())).bytes()) {
      return new String(bytes.readAllBytes(), UTF_8);
    }
  }

  @Test
  void a_paid_place_of_design_needs_both() {
    var id = registered(STUDENT, "design", "paid");
    var contract = Map.of("contract-number", "Д-12", "contract-date", "2026-07-22");

    right(told.desk.completeStage().handle(by(COMMISSION, id, TEST)));
    right(told.desk.grantApplication().handle(by(COMMISSION, id, PROTOCOL)));
    right(told.desk.completeStage().handle(by(OFFICE, id, contract)));
    enrolled(id);

    assertEquals(
        List.of("fill", "register", "entrance-test", "protocol", "contract", "enrol", "deliver"),
        stages(id));
    assertEquals("87", told.now(id).course().findings().to("test-mark").orElseThrow());
    assertEquals("Д-12", told.now(id).course().findings().to("contract-number").orElseThrow());
  }

  private List<CaseId> holding(String status) {
    var filter =
        new Filter(
            Optional.of(status), Optional.empty(), Optional.empty(), Filter.Papers.ORIGINALS_HELD);
    var page = right(told.desk.reading().list().handle(OFFICE, filter, Optional.empty(), 10));
    return page.lines().stream().map(line -> line.id()).toList();
  }

  private Either<Rejection, Receipt> handedIn(CaseId id) {
    var original = List.of(new Paper("education", Paper.As.ORIGINAL));
    return told.desk.takePapers().handle(Order.of(OFFICE, new TakePapers.Command(id, original)));
  }

  private Either<Rejection, Receipt> givenBack(CaseId id) {
    var back = new ReturnPapers.Command(id, Set.of("education"));
    return told.desk.returnPapers().handle(Order.of(OFFICE, back));
  }

  private CaseId withOriginal(Actor applicant) {
    var id = filed(applicant, "welding", "budget");
    right(handedIn(id));
    right(told.desk.registerApplication().handle(by(OFFICE, id)));
    return id;
  }

  @Test
  void originals_of_who_withdraws_are_on_the_offices_list_until_they_are_back() {
    var id = withOriginal(STUDENT);
    var before = holding("withdrawn");
    right(
        told.desk
            .withdrawApplication()
            .handle(Order.of(STUDENT, new WithdrawApplication.Command(id))));
    var waiting = holding("withdrawn");

    right(givenBack(id));

    assertEquals(List.of(), before);
    assertEquals(List.of(id), waiting);
    assertEquals(List.of(), holding("withdrawn"));
  }

  @Test
  void an_applicant_who_asks_gets_originals_back_while_the_case_goes_on() {
    var id = withOriginal(STUDENT);
    var before = holding("registered");

    right(givenBack(id));

    assertEquals(List.of(id), before);
    assertEquals(List.of(), holding("registered"));
    assertEquals("registered", told.now(id).status().code());
  }

  @Test
  void who_gets_no_place_is_refused_on_the_protocol() {
    var first = registered(STUDENT, "welding", "budget");
    var second = registered(OTHER, "welding", "budget");
    right(told.desk.grantApplication().handle(by(COMMISSION, first, PROTOCOL)));
    var full = told.desk.grantApplication().handle(by(COMMISSION, second, PROTOCOL));

    var reason = new Reason(new GroundCode("no-place"), "Протокол № 3: место занято.");
    var refusal = new RefuseApplication.Command(second, List.of(reason));
    right(told.desk.refuseApplication().handle(Order.of(COMMISSION, refusal)));

    var plan = Shipped.service("ru.college-admission.yaml").campaign().orElseThrow().basis();
    assertEquals(
        Either.left(new Ungrounded.NoPlaceLeft(List.of("welding", "budget"), 1, plan)), full);
    assertEquals("refused", told.now(second).status().code());
  }
}
