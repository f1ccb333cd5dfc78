package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.Event;
import org.kense.core.application.Evidence;
import org.kense.core.application.Rejection;
import org.kense.core.application.Unfit;
import org.kense.core.form.Answers;
import org.kense.core.service.Effect;
import org.kense.core.service.Stage;

/**
 * That a stage is done, and what is recorded at its completion.
 *
 * @param proof present where the result of an outer participant is recorded for it (DUP-7)
 */
public record Completion(CaseId id, Map<String, String> findings, Optional<Proof> proof)
    implements OnCase {
  /** What shows that the participant did it; the file is one that was kept with the case. */
  public record Proof(String note, Optional<String> file) {}

  public Completion {
    findings = Map.copyOf(findings);
  }

  /** By the unit itself. */
  public Completion(CaseId id, Map<String, String> findings) {
    this(id, findings, Optional.empty());
  }

  /**
   * What follows where the actor may complete a stage of this effect now, and the findings are
   * right by the stage's own form.
   */
  Either<Rejection, List<Event>> at(
      Effect effect, Application application, Facts facts, Function<Done, List<Event>> then) {
    return StageCheck.ownOrRecorded(application, facts, effect)
        .flatMap(
            stage ->
                checked(stage, application)
                    .flatMap(
                        answers ->
                            evidence(stage, application, facts)
                                .map(it -> then.apply(new Done(stage, answers, it)))));
  }

  /** A stage that may be completed so. */
  record Done(Stage stage, Answers findings, Optional<Evidence> evidence) {
    /** By its own unit, with nothing recorded. */
    static Done of(Stage stage) {
      return new Done(stage, Answers.NONE, Optional.empty());
    }
  }

  /** Evidence is asked of those who record for others, and of nobody else. */
  private Either<Rejection, Optional<Evidence>> evidence(
      Stage stage, Application application, Facts facts) {
    var unit = facts.actor().unit();
    if (stage.unit().equals(unit)) return Either.right(Optional.empty());
    return proof
        .filter(it -> !it.note().isBlank())
        .filter(it -> it.file().stream().allMatch(f -> application.course().file(f).isPresent()))
        .<Either<Rejection, Optional<Evidence>>>map(
            it -> Either.right(Optional.of(new Evidence(unit, it.note().strip(), it.file()))))
        .orElseGet(() -> Either.left(new Unfit.EvidenceMissing(stage.code(), stage.unit())));
  }

  private Either<Rejection, Answers> checked(Stage stage, Application application) {
    var filling = stage.form().filling(application.entered(), findings);
    var faults = Stream.concat(filling.missing().stream(), filling.faults().stream()).toList();
    return Checks.right(Answers.NONE.with(findings), faults);
  }
}
