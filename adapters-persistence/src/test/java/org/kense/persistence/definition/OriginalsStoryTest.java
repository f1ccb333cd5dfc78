package org.kense.persistence.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.persistence.definition.Told.COMMISSION;
import static org.kense.persistence.definition.Told.OFFICE;
import static org.kense.persistence.definition.Told.STUDENT;
import static org.kense.persistence.definition.Told.by;
import static org.kense.persistence.definition.Told.right;

import io.vavr.control.Either;
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
import org.kense.core.application.CaseId;
import org.kense.core.application.Notice;
import org.kense.core.application.Paper;
import org.kense.core.application.Rejection;
import org.kense.core.application.Untimely;
import org.kense.core.calendar.Deadline;
import org.kense.core.law.Lang;
import org.kense.core.service.Campaign;
import org.kense.core.service.Effect;
import org.kense.core.service.GroundCode;
import org.kense.core.service.Moment;
import org.kense.core.service.StageCode;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.Reason;
import org.kense.core.usecase.Receipt;
import org.kense.core.usecase.RefuseApplication;
import org.kense.core.usecase.ReturnPapers;
import org.kense.core.usecase.TakePapers;
import org.kense.core.usecase.WithdrawApplication;
import org.kense.core.words.Dossier;
import org.kense.core.words.NoticeWords;

/** When a college takes originals, and when it must give them back: the definition says so. */
@Clause("EPO-8.4")
class OriginalsStoryTest {
  private final Told told =
      Told.of(
          Shipped.service("ru.college-admission.yaml"),
          Instant.parse("2026-07-06T03:00:00Z"),
          new Campaign(
              LocalDate.of(2026, 6, 20),
              LocalDate.of(2026, 8, 15),
              List.of(new Campaign.Quota(List.of("welding", "budget"), 1))));

  private CaseId filed() {
    var answers = new HashMap<>(Admissions.ANSWERS);
    answers.putAll(Map.of("speciality", "welding", "funding", "budget"));
    var id = told.draft(STUDENT, answers);
    right(told.attach(STUDENT, id, "identity"));
    right(told.attach(STUDENT, id, "education"));
    right(told.submit(STUDENT, id));
    return id;
  }

  private Either<Rejection, Receipt> taken(Actor who, CaseId id, Paper.As as) {
    var papers = List.of(new Paper("education", as));
    return told.desk.takePapers().handle(Order.of(who, new TakePapers.Command(id, papers)));
  }

  private CaseId registeredWith(Paper.As as) {
    var id = filed();
    right(taken(OFFICE, id, as));
    right(told.desk.registerApplication().handle(by(OFFICE, id)));
    return id;
  }

  private void withdrawn(CaseId id) {
    var order = Order.of(STUDENT, new WithdrawApplication.Command(id));
    right(told.desk.withdrawApplication().handle(order));
  }

  private void refused(CaseId id) {
    var reason = new Reason(new GroundCode("no-place"), "Протокол № 3: место занято.");
    var refusal = new RefuseApplication.Command(id, List.of(reason));
    right(told.desk.refuseApplication().handle(Order.of(COMMISSION, refusal)));
  }

  private Optional<Instant> due(CaseId id) {
    return told.now(id).course().papers().due().map(Deadline::at);
  }

  private List<Notice> notices(CaseId id) {
    return told.now(id).notices().all().stream()
        .filter(notice -> notice.on() == Moment.PAPERS_DUE)
        .toList();
  }

  @Test
  void originals_are_taken_at_the_registration_and_not_later_but_a_copy_is() {
    var id = filed();
    right(told.desk.registerApplication().handle(by(OFFICE, id)));

    var original = taken(COMMISSION, id, Paper.As.ORIGINAL);
    var copy = taken(COMMISSION, id, Paper.As.ELECTRONIC_COPY);

    var rule = Shipped.service("ru.college-admission.yaml").originals().orElseThrow();
    assertEquals(
        Either.left(
            new Untimely.OutOfOrder(new StageCode("protocol"), Effect.REGISTERS, rule.basis())),
        original);
    assertTrue(copy.isRight());
  }

  @Test
  void who_withdraws_is_told_at_once_where_the_originals_are_and_by_when_they_go_back() {
    var id = registeredWith(Paper.As.ORIGINAL);
    withdrawn(id);

    // Withdrawn on Mon 6 July: Tue 7, Wed 8, Thu 9 = 3, 17:00 in Novokuznetsk.
    assertEquals(Optional.of(Instant.parse("2026-07-09T10:00:00Z")), due(id));
    assertEquals(1, notices(id).size());
    assertTrue(notices(id).getFirst().state() instanceof Notice.State.Sent);
  }

  @Test
  void the_notice_names_the_documents_the_place_and_the_day() {
    var id = registeredWith(Paper.As.ORIGINAL);
    withdrawn(id);

    var dossier = dossier(id);
    var letter = NoticeWords.of("originals-back", Moment.PAPERS_DUE, dossier, Lang.RU).body();

    assertTrue(letter.contains("Документ об образовании"), letter);
    assertTrue(letter.contains("Колледж"), letter);
    assertTrue(letter.contains("9 июля 2026 года"), letter);
  }

  private Dossier dossier(CaseId id) {
    var file = told.house.applications().open(id, Optional.empty()).orElseThrow();
    return new Dossier(
        file.application(), Shipped.service("ru.college-admission.yaml"), file.offer());
  }

  @Test
  void a_refusal_sends_originals_back_and_what_is_given_back_is_due_no_more() {
    var id = registeredWith(Paper.As.ORIGINAL);
    refused(id);
    var before = due(id);

    var back = new ReturnPapers.Command(id, Set.of("education"));
    right(told.desk.returnPapers().handle(Order.of(OFFICE, back)));

    assertTrue(before.isPresent());
    assertEquals(Optional.empty(), due(id));
  }

  @Test
  void a_copy_is_nothing_to_send_back() {
    var id = registeredWith(Paper.As.ELECTRONIC_COPY);
    withdrawn(id);

    assertEquals(Optional.empty(), due(id));
    assertEquals(List.of(), notices(id));
  }
}
