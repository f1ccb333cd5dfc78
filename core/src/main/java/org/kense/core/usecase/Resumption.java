package org.kense.core.usecase;

import java.util.List;
import java.util.stream.Stream;
import org.kense.core.application.Application;
import org.kense.core.application.DeadlineMoved;
import org.kense.core.calendar.Deadline;
import org.kense.core.calendar.Pause;

/** How deadlines move when a case's clock goes on. */
final class Resumption {
  private Resumption() {}

  /** One event for each deadline that the pauses moved: the case's and its open stage's. */
  static Stream<DeadlineMoved> moved(Application application, Facts facts, List<Pause> pauses) {
    var ofCase =
        application.course().due().stream()
            .map(due -> moved(new DeadlineMoved.Of.Case(), due, facts, pauses));
    var ofStage =
        application.turn().openStage().stream()
            .flatMap(
                stage ->
                    stage.deadline().stream()
                        .map(
                            due ->
                                moved(
                                    new DeadlineMoved.Of.Stage(stage.stage()),
                                    due,
                                    facts,
                                    pauses)));
    return Stream.concat(ofCase, ofStage).filter(event -> !event.from().equals(event.to()));
  }

  private static DeadlineMoved moved(
      DeadlineMoved.Of of, Deadline due, Facts facts, List<Pause> pauses) {
    return new DeadlineMoved(
        of, due, facts.anew(due).after(due, pauses), DeadlineMoved.Cause.RESUMPTION);
  }
}
