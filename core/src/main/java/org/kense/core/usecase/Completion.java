package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.Event;
import org.kense.core.application.Rejection;
import org.kense.core.form.Answers;
import org.kense.core.service.Effect;
import org.kense.core.service.Stage;

/** That a stage is done, and what is recorded at its completion. */
public record Completion(CaseId id, Map<String, String> findings) implements OnCase {
  public Completion {
    findings = Map.copyOf(findings);
  }

  /**
   * What follows where the actor may complete a stage of this effect now, and the findings are
   * right by the stage's own form.
   */
  Either<Rejection, List<Event>> at(
      Effect effect,
      Application application,
      Facts facts,
      BiFunction<Stage, Answers, List<Event>> then) {
    return StageCheck.of(application, facts, effect)
        .flatMap(stage -> checked(stage, application).map(answers -> then.apply(stage, answers)));
  }

  private Either<Rejection, Answers> checked(Stage stage, Application application) {
    return Checks.right(
        Answers.NONE.with(findings), stage.form().complete(application.entered(), findings));
  }
}
