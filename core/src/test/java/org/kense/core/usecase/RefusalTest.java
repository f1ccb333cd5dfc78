package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.*;
import static org.kense.core.memory.Samples.*;
import static org.kense.core.usecase.Story.*;

import io.vavr.control.Either;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kense.core.Clause;
import org.kense.core.application.CaseId;
import org.kense.core.application.Rejection;
import org.kense.core.application.Status;
import org.kense.core.application.Turn;
import org.kense.core.application.Ungrounded;
import org.kense.core.service.GroundCode;

/** Refusal: on listed grounds, at their moment, with reasons, and in no other way. */
class RefusalTest {
  private final Story story = Story.begins();

  private static Reason reason(String ground, String motivation) {
    return new Reason(new GroundCode(ground), motivation);
  }

  private Either<Rejection, Receipt> decline(CaseId id, Reason... reasons) {
    return story
        .desk
        .declineApplication()
        .handle(Order.of(OFFICE, new DeclineApplication.Command(id, List.of(reasons))));
  }

  private Either<Rejection, Receipt> refuse(CaseId id, Reason... reasons) {
    return story
        .desk
        .refuseApplication()
        .handle(Order.of(HEAD, new RefuseApplication.Command(id, List.of(reasons))));
  }

  @Test
  @Clause("CSC-31.1")
  @Clause("CSC-33.1")
  void the_office_turns_an_application_away_with_ground_clause_motivation_and_author() {
    var id = story.filed(CHARGED);

    right(decline(id, reason("untrue", "The name is another one.")));

    var refusal = ((Status.Declined) story.now(id).status()).refusal();
    assertEquals(new GroundCode("untrue"), refusal.motives().getFirst().ground());
    assertEquals("SAMPLE-1", refusal.motives().getFirst().basis().requirement());
    assertEquals(OFFICE.id(), refusal.author());
  }

  @Test
  @Clause("CSC-31.3")
  @Clause("CSC-15")
  void management_refuses_on_the_merits_and_the_case_ends() {
    var id = paidAndPrepared();

    right(refuse(id, reason("untrue", "No such student."), reason("late", "Too late.")));

    assertEquals("refused", story.now(id).status().code());
    assertEquals(new Turn.OfNobody(), story.now(id).turn());
    assertTrue(story.now(id).notices().owed().findAny().isEmpty());
  }

  @Test
  @Clause("CSC-33.2")
  void a_ground_that_is_not_listed_cannot_be_given() {
    var id = story.filed(CHARGED);
    var before = story.events(id);

    var outcome = decline(id, reason("rude", "He was rude."));

    assertInstanceOf(Ungrounded.NotAGround.class, outcome.getLeft());
    assertEquals(before, story.events(id));
  }

  @Test
  void a_ground_for_the_decision_cannot_be_given_at_acceptance() {
    var id = story.filed(CHARGED);

    var outcome = decline(id, reason("late", "Too late."));

    assertInstanceOf(Ungrounded.GroundNotNow.class, outcome.getLeft());
  }

  @Test
  void a_service_whose_source_lists_no_ground_cannot_be_refused() {
    var id = story.filed(FREE);

    var outcome = decline(id, reason("untrue", "The name is another one."));

    assertInstanceOf(Ungrounded.NotAGround.class, outcome.getLeft());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\n"})
  void a_refusal_without_reasons_is_none(String motivation) {
    var id = story.filed(CHARGED);

    assertEquals(
        Either.left(new Ungrounded.Unmotivated()), decline(id, reason("untrue", motivation)));
    assertEquals(Either.left(new Ungrounded.Unmotivated()), decline(id));
  }

  private CaseId paidAndPrepared() {
    var id = story.registered(CHARGED);
    right(story.pay(id));
    right(story.prepare(id));
    return id;
  }
}
