package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.*;
import static org.kense.core.memory.Samples.*;
import static org.kense.core.usecase.Story.*;

import io.vavr.control.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kense.core.Clause;
import org.kense.core.access.ActorId;
import org.kense.core.access.UnitCode;
import org.kense.core.application.Barred;
import org.kense.core.application.CaseId;
import org.kense.core.application.Rejection;

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

  @ParameterizedTest
  @ValueSource(strings = {"office-1", "nobody"})
  void an_executor_works_in_the_unit_that_acts(String executor) {
    assertEquals(
        Either.left(new Barred.NotOfUnit(new ActorId(executor), new UnitCode("study-department"))),
        assign(executor));
  }
}
