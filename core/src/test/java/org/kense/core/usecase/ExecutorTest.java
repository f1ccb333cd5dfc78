package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.*;
import static org.kense.core.memory.Samples.*;
import static org.kense.core.usecase.Story.*;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kense.core.Clause;
import org.kense.core.access.ActorId;
import org.kense.core.access.UnitCode;
import org.kense.core.application.Barred;
import org.kense.core.application.CaseId;
import org.kense.core.application.Rejection;
import org.kense.core.application.Turn;

/** An executor is named for a case, and answers for it (CSC-27.3). */
class ExecutorTest {
  private final Story story = Story.begins();
  private final CaseId id = story.registered(FREE);

  private Either<Rejection, Receipt> assign(String executor) {
    var command = new AssignExecutor.Command(id, new ActorId(executor));
    return story.desk.assignExecutor().handle(Order.of(OFFICE, command));
  }

  @Test
  @Clause("CSC-27.3")
  void only_the_executor_completes_the_stage() {
    right(assign("studies-2"));

    assertEquals(
        Either.left(new Barred.ForOtherExecutor(new ActorId("studies-2"))), story.prepare(id));
    right(assign("studies-1"));
    right(story.prepare(id));
  }

  @Test
  void naming_an_executor_leaves_it_the_applicants_turn_to_supplement() {
    var name = new AskSupplement.Command(id, "Your full name", Set.of("name"), Set.of());
    right(story.desk.askSupplement().handle(Order.of(STUDIES, name)));

    right(assign("studies-2"));

    var turn = assertInstanceOf(Turn.OfApplicant.class, story.now(id).turn());
    assertEquals(Optional.of(new ActorId("studies-2")), turn.waiting().executor());
  }

  @ParameterizedTest
  @ValueSource(strings = {"office-1", "nobody"})
  void an_executor_works_in_the_unit_that_acts(String executor) {
    assertEquals(
        Either.left(new Barred.NotOfUnit(new ActorId(executor), new UnitCode("study-department"))),
        assign(executor));
  }
}
