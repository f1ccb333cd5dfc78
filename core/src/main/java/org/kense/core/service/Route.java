package org.kense.core.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kense.core.access.UnitCode;
import org.kense.core.form.Answers;

/**
 * The stages of a channel, in order; exactly one files, and those up to it are the draft's.
 *
 * @param participants the units that are outside the institution (DUP-7)
 */
public record Route(List<Stage> stages, Set<UnitCode> participants) {
  public Route {
    stages = List.copyOf(stages);
    participants = Set.copyOf(participants);
    if (stages.stream().filter(stage -> stage.effect() == Effect.FILES).count() != 1) {
      throw new IllegalArgumentException("exactly one stage of a route files");
    }
  }

  /** A route on which only the institution's own units act. */
  public Route(List<Stage> stages) {
    this(stages, Set.of());
  }

  /** The stage that the applicant's submission completes. */
  public Stage filing() {
    return stages.stream()
        .filter(stage -> stage.effect() == Effect.FILES)
        .findFirst()
        .orElseThrow();
  }

  /** The stages that belong to the draft, the one that files included. */
  public List<Stage> drafting() {
    return stages.subList(0, stages.indexOf(filing()) + 1);
  }

  public Optional<Stage> stage(StageCode code) {
    return stages.stream().filter(stage -> stage.code().equals(code)).findFirst();
  }

  /**
   * The next stage that is to be gone through; empty after the last one.
   *
   * @param entered answers and findings, which decide about stages with a condition
   */
  public Optional<Stage> after(StageCode code, Answers entered) {
    return stages.stream()
        .dropWhile(stage -> !stage.code().equals(code))
        .skip(1)
        .filter(stage -> stage.when().holds(entered))
        .findFirst();
  }

  /** Every unit with a stage, the applicant included. */
  public Set<UnitCode> units() {
    return stages.stream().map(Stage::unit).collect(Collectors.toUnmodifiableSet());
  }

  /** The same, with those who file for applicants and have no stage. */
  public Set<UnitCode> parties() {
    return Stream.concat(units().stream(), participants.stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
