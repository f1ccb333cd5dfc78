package org.kense.signature.trust;

import java.util.List;
import java.util.stream.Stream;
import org.kense.core.port.SignatureVerifier.Verdict;

/** How a signature stood up to one constraint. */
public record Check(Constraint constraint, Verdict verdict) {
  /** A constraint that is either kept or broken. */
  public static Check of(Constraint constraint, boolean kept) {
    return new Check(constraint, kept ? Verdict.VALID : Verdict.INVALID);
  }

  /** A constraint that may be kept even where nobody here can see it. */
  public static Check orNobodyKnows(Constraint constraint, boolean kept) {
    return new Check(constraint, kept ? Verdict.VALID : Verdict.INDETERMINATE);
  }

  /** What all verdicts come to: one breach outweighs what nobody knows. */
  public static Verdict worst(Stream<Verdict> verdicts) {
    return verdicts.reduce(Verdict.VALID, Check::worse);
  }

  /** Why a signature fails; empty where it holds. */
  public static List<String> reasons(List<Check> checks) {
    return checks.stream()
        .filter(check -> check.verdict() != Verdict.VALID)
        .map(check -> check.constraint().reason())
        .toList();
  }

  private static Verdict worse(Verdict one, Verdict other) {
    return switch (one) {
      case INVALID -> one;
      case INDETERMINATE -> other == Verdict.INVALID ? other : one;
      case VALID -> other;
    };
  }

  @Override
  public String toString() {
    return constraint + " " + verdict;
  }
}
