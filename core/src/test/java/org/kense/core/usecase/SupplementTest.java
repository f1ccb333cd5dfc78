package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.*;
import static org.kense.core.memory.Samples.*;
import static org.kense.core.usecase.Story.*;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kense.core.application.CaseId;
import org.kense.core.application.PauseReason;
import org.kense.core.application.Rejection;
import org.kense.core.application.Turn;
import org.kense.core.application.Unfit;
import org.kense.core.application.Untimely;
import org.kense.core.calendar.Allowance;
import org.kense.core.calendar.Measure;
import org.kense.core.form.Fault;

/** The applicant is asked to supplement or correct, and does. */
class SupplementTest {
  private final Story story = Story.begins();
  private final CaseId id = story.registered(FREE);

  private Either<Rejection, Receipt> ask(String text, Set<String> fields) {
    var command = new AskSupplement.Command(id, text, fields, Set.of());
    return story.desk.askSupplement().handle(Order.of(STUDIES, command));
  }

  private Either<Rejection, Receipt> answer(String field, String value) {
    return story
        .desk
        .answerFields()
        .handle(Order.of(AIDA, new AnswerFields.Command(id, Map.of(field, value))));
  }

  private Either<Rejection, Receipt> supplement() {
    var command = new SupplementApplication.Command(id, story.house.sign(AIDA, id));
    return story.desk.supplementApplication().handle(Order.of(AIDA, command));
  }

  @Test
  void the_clock_stands_still_while_it_is_the_applicants_turn() {
    right(ask("Your full name, please", Set.of("name")));

    assertInstanceOf(Turn.OfApplicant.class, story.now(id).turn());
    assertTrue(story.now(id).due().isEmpty());
    assertEquals(
        Either.left(new Untimely.Suspended(Set.of(PauseReason.SUPPLEMENT))), story.prepare(id));
  }

  @Test
  void what_was_asked_for_is_changed_signed_anew_and_the_stage_goes_on() {
    right(ask("Your full name, please", Set.of("name")));
    // Monday 2 to Thursday 5 February: Monday (the start), Tuesday and Wednesday do not count.
    story.house.clock().advanceTo(Instant.parse("2026-02-05T04:00:00Z"));
    right(answer("name", "Aida Bekova"));
    assertTrue(story.now(id).content().signature().isEmpty());

    right(supplement());

    // Thursday 5, Friday 6, Monday 9, Tuesday 10, Wednesday 11.
    assertEquals(Instant.parse("2026-02-11T12:00:00Z"), story.now(id).due().orElseThrow().at());
    assertTrue(story.now(id).content().signature().isPresent());
    right(story.prepare(id));
  }

  @Test
  void what_the_limit_allows_is_recorded_anew_when_the_deadline_moves() {
    var before = story.now(id).course().allowance().orElseThrow();
    right(ask("Your full name, please", Set.of("name")));
    story.house.clock().advanceTo(Instant.parse("2026-02-05T04:00:00Z"));
    right(answer("name", "Aida Bekova"));

    right(supplement());

    // Eight hours of Monday and five days of nine: at risk from Friday 6 February at 13:45 on, and
    // now that Tuesday and Wednesday do not count from Tuesday 10.
    assertEquals(
        new Allowance(
            Duration.ofHours(53), Measure.WORKING_TIME, Instant.parse("2026-02-06T07:45:00Z")),
        before);
    assertEquals(
        Optional.of(
            new Allowance(
                Duration.ofHours(53), Measure.WORKING_TIME, Instant.parse("2026-02-10T07:45:00Z"))),
        story.now(id).course().allowance());
  }

  @Test
  void nothing_else_can_be_changed() {
    right(ask("Your full name, please", Set.of("name")));

    assertEquals(
        Either.left(new Unfit.NotAsked(Set.of("copies"), Set.of("name"))), answer("copies", "2"));
  }

  @Test
  void a_request_says_what_is_needed_and_names_fields_of_the_form() {
    assertEquals(Either.left(new Unfit.EmptyRequest()), ask(" ", Set.of("name")));
    assertEquals(Either.left(new Unfit.EmptyRequest()), ask("Something", Set.of()));
    assertEquals(
        Either.left(new Unfit.Faulty(List.of(new Fault.NoSuchField("shoe-size")))),
        ask("Your shoe size", Set.of("shoe-size")));
  }

  @Test
  void nobody_supplements_unasked() {
    assertEquals(Either.left(new Untimely.WrongStatus("registered")), supplement());
  }
}
