package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.*;
import static org.kense.core.memory.Samples.*;
import static org.kense.core.usecase.Story.done;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.Clock;
import org.kense.core.application.Recorded;
import org.kense.core.application.Rejection;
import org.kense.core.application.StageDone;
import org.kense.core.application.Turn;
import org.kense.core.service.GroundCode;

/** Whatever anybody tries, in whatever order: a case stays true to its journal. */
class AnyOrderPropertyTest {
  /** Something that somebody may try on a case, at the right moment or not. */
  private interface Move {
    Either<Rejection, ?> on(Story story, CaseId id);
  }

  private static final List<Move> MOVES =
      List.of(
          (s, id) -> s.desk.answerFields().handle(Order.of(AIDA, name(id, "Aida"))),
          (s, id) -> s.desk.answerFields().handle(Order.of(AIDA, name(id, ""))),
          (s, id) -> s.desk.attachDocument().handle(Order.of(AIDA, s.scan(id, "image/jpeg"))),
          Story::submit,
          (s, id) -> s.desk.registerApplication().handle(Order.of(OFFICE, done(id))),
          (s, id) -> s.desk.declineApplication().handle(Order.of(OFFICE, decline(id))),
          Story::pay,
          Story::prepare,
          (s, id) -> s.desk.askSupplement().handle(Order.of(STUDIES, ask(id))),
          AnyOrderPropertyTest::supplement,
          (s, id) -> s.desk.assignExecutor().handle(Order.of(OFFICE, executor(id))),
          (s, id) -> s.desk.grantApplication().handle(Order.of(HEAD, done(id))),
          (s, id) -> s.desk.refuseApplication().handle(Order.of(HEAD, refuse(id))),
          (s, id) -> s.desk.makeReady().handle(Order.of(STUDIES, done(id))),
          (s, id) -> s.desk.handOver().handle(Order.of(OFFICE, done(id))),
          (s, id) -> s.desk.withdrawApplication().handle(Order.of(AIDA, withdraw(id))),
          (s, id) -> s.desk.rateService().handle(Order.of(AIDA, rate(id))),
          (s, id) -> s.desk.expireDraft().handle(Order.of(SWEEP, new ExpireDraft.Command(id))));

  private final Predicate<Integer> withdrawal = move -> move == 15;

  @Property(tries = 300)
  void a_case_is_the_fold_of_its_journal_and_a_rejection_leaves_no_trace(
      @ForAll boolean charged, @ForAll @Size(max = 60) List<@IntRange(max = 17) Integer> moves) {
    var story = Story.begins();
    var id = charged ? story.filed(CHARGED) : story.draft(FREE);

    for (var move : moves.stream().filter(withdrawal.negate()).toList()) {
      story.house.clock().advance(Duration.ofHours(7));
      var before = story.events(id);
      var outcome = MOVES.get(move).on(story, id);

      assertTrue(outcome.isRight() || story.events(id) == before, "a rejection left events");
      invariants(story, id);
    }
  }

  @Property(tries = 100)
  void every_case_that_has_not_ended_can_come_to_an_end(
      @ForAll @Size(max = 40) List<@IntRange(max = 14) Integer> moves) {
    var story = Story.begins();
    var id = story.filed(CHARGED);
    moves.forEach(move -> MOVES.get(move).on(story, id));

    for (var round = 0; round < 3 && !story.now(id).status().ended(); round++) {
      MOVES.forEach(move -> move.on(story, id));
    }

    assertTrue(story.now(id).status().ended(), () -> "stuck: " + story.now(id));
  }

  private static void invariants(Story story, CaseId id) {
    var now = story.now(id);
    var events = story.house.applications().journal(id).stream().map(Recorded::event).toList();
    assertEquals(Application.of(events), now);
    assertTrue(now.clock() instanceof Clock.Running || now.due().isEmpty());
    assertTrue(!now.status().ended() || now.turn().equals(new Turn.OfNobody()));
    assertTrue(!now.status().ended() || now.notices().owed().findAny().isEmpty());
    var stages = now.course().done().stream().map(StageDone::stage).toList();
    assertEquals(stages.stream().distinct().toList(), stages, "a stage was completed twice");
  }

  private static Either<Rejection, ?> supplement(Story story, CaseId id) {
    var proof = story.house.sign(AIDA, id);
    return story
        .desk
        .supplementApplication()
        .handle(Order.of(AIDA, new SupplementApplication.Command(id, proof)));
  }

  private static AnswerFields.Command name(CaseId id, String name) {
    return new AnswerFields.Command(id, Map.of("name", name));
  }

  private static AskSupplement.Command ask(CaseId id) {
    return new AskSupplement.Command(id, "Your name in full", Set.of("name"), Set.of());
  }

  private static AssignExecutor.Command executor(CaseId id) {
    return new AssignExecutor.Command(id, STUDIES.id());
  }

  private static DeclineApplication.Command decline(CaseId id) {
    return new DeclineApplication.Command(id, List.of(untrue()));
  }

  private static RefuseApplication.Command refuse(CaseId id) {
    return new RefuseApplication.Command(id, List.of(untrue()));
  }

  private static Reason untrue() {
    return new Reason(new GroundCode("untrue"), "No such student.");
  }

  private static WithdrawApplication.Command withdraw(CaseId id) {
    return new WithdrawApplication.Command(id);
  }

  private static RateService.Command rate(CaseId id) {
    return new RateService.Command(id, 4, "");
  }
}
