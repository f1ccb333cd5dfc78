package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.core.memory.Samples.AIDA;
import static org.kense.core.memory.Samples.FREE;
import static org.kense.core.memory.Samples.HEAD;
import static org.kense.core.memory.Samples.MARAT;
import static org.kense.core.memory.Samples.OFFICE;
import static org.kense.core.memory.Samples.STUDIES;
import static org.kense.core.usecase.Story.right;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.Clause;
import org.kense.core.access.Actor;
import org.kense.core.application.CaseId;
import org.kense.core.application.Place;
import org.kense.core.application.PlanLine;
import org.kense.core.application.Rejection;
import org.kense.core.application.Ungrounded;
import org.kense.core.application.Untimely;
import org.kense.core.law.Lang;
import org.kense.core.memory.MemoryHouse;
import org.kense.core.memory.Samples;
import org.kense.core.person.Agreement;
import org.kense.core.service.Campaign;

/** Campaigns and the places of their plans, with one paid place and one at public expense. */
@Clause("EPO-8.4")
class EnrolmentTest {
  private static final Instant BEFORE = Instant.parse("2026-06-01T04:00:00Z");

  /** The last day of the campaign, in the morning of Bishkek. */
  private static final Instant LAST_DAY = Instant.parse("2026-08-14T04:00:00Z");

  private static final Campaign SUMMER =
      new Campaign(
          LocalDate.of(2026, 6, 20),
          LocalDate.of(2026, 8, 14),
          List.of(
              new Campaign.Quota(List.of("budget"), 1), new Campaign.Quota(List.of("paid"), 1)));

  private final MemoryHouse house =
      MemoryHouse.of(BEFORE, List.of(Enrolments.SERVICE), Samples.EMPLOYEES);
  private final UseCases desk = house.useCases();

  @BeforeEach
  void the_college_has_a_campaign() {
    desk.ports().offers().put(Enrolments.offer(SUMMER));
  }

  private CaseId draft(Actor applicant, String funding) {
    for (var agreement : Agreement.values()) {
      var consent = new GiveConsent.Command(agreement, "2026-01");
      right(desk.giveConsent().handle(Order.of(applicant, consent)));
    }
    var start = new StartDraft.Command(Samples.COLLEGE, FREE.ref().code(), Samples.PORTAL, Lang.EN);
    var id = right(desk.startDraft().handle(Order.of(applicant, start))).application().id();
    var answers = new AnswerFields.Command(id, Map.of("name", "Aida", "funding", funding));
    right(desk.answerFields().handle(Order.of(applicant, answers)));
    return id;
  }

  private Either<Rejection, Receipt> submit(Actor applicant, CaseId id) {
    var command = new SubmitApplication.Command(id, house.sign(applicant, id));
    return desk.submitApplication().handle(Order.of(applicant, command));
  }

  private CaseId prepared(Actor applicant, String funding) {
    house.clock().advanceTo(LAST_DAY);
    var id = draft(applicant, funding);
    right(submit(applicant, id));
    right(desk.registerApplication().handle(Order.of(OFFICE, Story.done(id))));
    var course = new Completion(id, Map.of("course", "1"));
    right(desk.completeStage().handle(Order.of(STUDIES, course)));
    return id;
  }

  private Either<Rejection, Receipt> grant(CaseId id) {
    return desk.grantApplication().handle(Order.of(HEAD, Story.done(id)));
  }

  private Place place(CaseId id) {
    return house
        .applications()
        .open(id, Optional.empty())
        .orElseThrow()
        .application()
        .course()
        .place();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-19T17:59:59Z, no-campaign", // 23:59 of the eve in Bishkek
    "2026-06-19T18:00:00Z, filed", // the first day begins
    "2026-08-14T17:59:59Z, filed", // the last second of the last day
    "2026-08-14T18:00:00Z, no-campaign", // the day after
  })
  void applications_are_filed_within_the_campaign_in_the_time_of_the_institution(
      Instant at, String outcome) {
    var id = draft(AIDA, "budget");
    house.clock().advanceTo(at);

    var submitted = submit(AIDA, id);

    var turnedAway = new Untimely.NoCampaign(List.of(SUMMER), Enrolments.RULE);
    assertEquals(
        outcome.equals("filed") ? Either.right("submitted") : Either.left(turnedAway),
        submitted.map(receipt -> receipt.application().status().code()));
  }

  @Test
  void a_draft_that_came_too_early_is_kept_whole() {
    var id = draft(AIDA, "budget");
    assertTrue(submit(AIDA, id).isLeft());
    house.clock().advanceTo(LAST_DAY);

    assertEquals("submitted", right(submit(AIDA, id)).application().status().code());
  }

  @Test
  void the_next_free_place_is_given_with_the_decision() {
    var id = prepared(AIDA, "budget");
    var line = new PlanLine(SUMMER.from(), List.of("budget"));
    assertEquals(new Place.Sought(line), place(id));

    right(grant(id));

    assertEquals(new Place.Taken(line, 1), place(id));
  }

  @Test
  void nobody_is_granted_what_the_plan_has_no_place_for() {
    var first = prepared(AIDA, "budget");
    var second = prepared(MARAT, "budget");
    right(grant(first));

    var turnedAway = grant(second);

    assertEquals(
        Either.left(new Ungrounded.NoPlaceLeft(List.of("budget"), 1, Enrolments.RULE)), turnedAway);
    assertEquals(new Place.Sought(new PlanLine(SUMMER.from(), List.of("budget"))), place(second));
  }

  @Test
  void a_full_line_leaves_the_others_free() {
    right(grant(prepared(AIDA, "budget")));

    var paid = grant(prepared(MARAT, "paid"));

    assertEquals("granted", right(paid).application().status().code());
  }

  @Test
  void a_decision_after_the_campaign_counts_in_its_plan_still() {
    var id = prepared(AIDA, "paid");
    house.clock().advance(Duration.ofDays(10));

    right(grant(id));

    assertEquals(new Place.Taken(new PlanLine(SUMMER.from(), List.of("paid")), 1), place(id));
  }
}
