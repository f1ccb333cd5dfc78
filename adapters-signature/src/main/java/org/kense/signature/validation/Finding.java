package org.kense.signature.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.port.SignatureVerifier.Verdict;
import org.kense.signature.trust.Check;
import org.kense.signature.trust.Constraint;
import org.kense.signature.trust.SubIndication;

/**
 * What comes of a validation.
 *
 * @param general checks of what all signers have in common
 * @param signers everybody who signed; empty where the signature could not be read
 * @param doubts what the second opinion says where it differs, in English
 */
public record Finding(List<Check> general, List<Signer> signers, List<String> doubts) {
  static final Finding NOTHING = new Finding(List.of(), List.of());

  public Finding {
    general = List.copyOf(general);
    signers = List.copyOf(signers);
    doubts = List.copyOf(doubts);
  }

  public Finding(List<Check> general, List<Signer> signers) {
    this(general, signers, List.of());
  }

  static Finding of(Check check) {
    return new Finding(List.of(check), List.of());
  }

  /** What ends before any signer was seen. */
  static Finding broken(Constraint constraint) {
    return of(Check.of(constraint, false));
  }

  /** Valid only where every check of every signer is kept. */
  public Verdict verdict() {
    return Check.worst(checks().map(Check::verdict));
  }

  /** The main indication of ETSI EN 319 102-1. */
  public String indication() {
    return switch (verdict()) {
      case VALID -> "TOTAL_PASSED";
      case INVALID -> "TOTAL_FAILED";
      case INDETERMINATE -> "INDETERMINATE";
    };
  }

  /** Of the first check, in the order of the constraints, that the verdict rests on. */
  public Optional<SubIndication> subIndication() {
    var verdict = verdict();
    return verdict == Verdict.VALID
        ? Optional.empty()
        : checks()
            .filter(check -> check.verdict() == verdict)
            .map(Check::constraint)
            .min(Constraint::compareTo)
            .map(Constraint::subIndication);
  }

  /** Why it is not valid, each reason once. */
  public List<String> reasons() {
    return Check.reasons(checks().toList()).stream().distinct().toList();
  }

  private Stream<Check> checks() {
    return Stream.concat(
        general.stream(), signers.stream().flatMap(signer -> signer.checks().stream()));
  }

  Finding and(Finding other) {
    return new Finding(
        both(general, other.general), both(signers, other.signers), both(doubts, other.doubts));
  }

  /** Whoever can't be seen might be who is demanded: that is looked at where all were seen. */
  Finding demanding(Demands demands) {
    return Check.reasons(general).isEmpty()
        ? and(new Finding(Requirements.of(signers, demands), List.of()))
        : this;
  }

  private static <T> List<T> both(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
