package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.Map;
import org.kense.core.application.CaseId;
import org.kense.core.application.Rejection;
import org.kense.core.form.Answers;
import org.kense.core.service.Stage;

/** That a stage is done, and what is recorded at its completion. */
public record Completion(CaseId id, Map<String, String> findings) implements OnCase {
  public Completion {
    findings = Map.copyOf(findings);
  }

  /** The findings, right by the stage's own form. */
  Either<Rejection, Answers> checked(Stage stage) {
    var answers = Answers.NONE.with(findings);
    return Checks.right(answers, stage.form().check(answers));
  }
}
