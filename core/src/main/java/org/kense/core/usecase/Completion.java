package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.application.Act;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.Deed;
import org.kense.core.application.Evidence;
import org.kense.core.application.Rejection;
import org.kense.core.application.Unfit;
import org.kense.core.form.Answers;
import org.kense.core.port.SignatureVerifier;
import org.kense.core.service.Stage;

/**
 * That a stage is done, and what is recorded at its completion.
 *
 * @param proof present where the result of an outer participant is recorded for it (DUP-7)
 * @param signature what it is signed with, where it is
 */
public record Completion(
    CaseId id,
    Map<String, String> findings,
    Optional<Proof> proof,
    Optional<SignatureVerifier.Proof.Electronic> signature)
    implements OnCase {
  /** What shows that the participant did it; the file is one that was kept with the case. */
  public record Proof(String note, Optional<String> file) {}

  public Completion {
    findings = Map.copyOf(findings);
  }

  /** By the unit itself, unsigned. */
  public Completion(CaseId id, Map<String, String> findings) {
    this(id, findings, Optional.empty(), Optional.empty());
  }

  /** Signed with this. */
  public Completion with(SignatureVerifier.Proof.Electronic signed) {
    return new Completion(id, findings, proof, Optional.of(signed));
  }

  /**
   * What is done where the actor may do this now, and the findings are right by the stage's own
   * form; nobody has signed it yet.
   */
  Either<Rejection, Done> at(Deed deed, Application application, Facts facts) {
    return StageCheck.ownOrRecorded(application, facts, deed.effect())
        .flatMap(
            stage ->
                checked(stage, application)
                    .flatMap(
                        answers ->
                            evidence(stage, application, facts)
                                .map(it -> done(deed, stage, answers, it))));
  }

  private static Done done(Deed deed, Stage stage, Answers answers, Optional<Evidence> evidence) {
    return Done.of(stage, new Act(deed, stage.code(), answers, List.of(), evidence));
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
