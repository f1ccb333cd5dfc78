package org.kense.signature.cms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.form.Sha256;
import org.kense.signature.trust.Chain;
import org.kense.signature.trust.Check;
import org.kense.signature.trust.Constraint;
import org.kense.signature.trust.Examination;
import org.kense.signature.trust.Roots;

/**
 * A signature after every check of it.
 *
 * @param content what it was checked against
 * @param at the time that it was checked as of
 * @param chain empty where its certificate goes back to no root
 */
record Judged(Sha256 content, Instant at, List<Check> checks, Optional<Chain> chain) {
  static Judged of(Presented presented, byte[] content, Roots roots, Instant now) {
    var examined =
        Guard.of(() -> Examination.of(presented.certificate(), presented.others(), roots, now))
            .orElseGet(Judged::unreadable);
    var checks = new SignatureChecks(presented, content).all();
    return new Judged(
        Sha256.of(content),
        now,
        Stream.concat(checks.stream(), examined.checks().stream()).toList(),
        examined.chain());
  }

  boolean holds() {
    return Check.reasons(checks).isEmpty();
  }

  private static Examination unreadable() {
    return new Examination(List.of(Check.of(Constraint.FORM, false)), Optional.empty());
  }
}
