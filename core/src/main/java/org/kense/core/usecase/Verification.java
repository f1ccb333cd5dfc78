package org.kense.core.usecase;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import org.kense.core.access.ActorId;
import org.kense.core.application.CanonicalText;
import org.kense.core.application.Rejection;
import org.kense.core.application.Signature;
import org.kense.core.application.Ungrounded;
import org.kense.core.law.Basis;
import org.kense.core.port.SignatureVerifier;
import org.kense.core.port.SignatureVerifier.Proof;
import org.kense.core.port.SignatureVerifier.Report;

/**
 * Whether a signature holds over exactly what somebody saw, and is that person's own.
 *
 * @param rule that demands it
 */
record Verification(SignatureVerifier verifier, Instant now, Basis rule) {
  /** What may be known later; whatever else is not known stays so. */
  private static final List<String> PASSING = List.of("revocation-not-known");

  Either<Rejection, Report.Holds> of(Proof.Electronic proof, CanonicalText shown, ActorId signer) {
    return switch (verifier.verify(proof, shown.bytes(), now)) {
      case Report.Fails fails -> Either.left(rejected(fails));
      case Report.Holds holds -> own(holds, shown, signer);
    };
  }

  private Rejection rejected(Report.Fails fails) {
    return fails.verdict() == SignatureVerifier.Verdict.INDETERMINATE
            && fails.reasons().equals(PASSING)
        ? new Ungrounded.SignatureUncertain(fails.reasons(), rule)
        : new Ungrounded.SignatureFails(fails.reasons(), rule);
  }

  private Either<Rejection, Report.Holds> own(
      Report.Holds holds, CanonicalText shown, ActorId signer) {
    Signature signature = holds.signature();
    if (!signature.content().equals(shown.digest())) return fails("other-content");
    return signature.signer().equals(signer) ? Either.right(holds) : fails("other-signer");
  }

  private Either<Rejection, Report.Holds> fails(String reason) {
    return Either.left(new Ungrounded.SignatureFails(List.of(reason), rule));
  }
}
