package org.kense.core.usecase;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import org.kense.core.access.ActorId;
import org.kense.core.application.CanonicalText;
import org.kense.core.application.Signature;
import org.kense.core.port.SignatureVerifier;
import org.kense.core.port.SignatureVerifier.Proof;
import org.kense.core.port.SignatureVerifier.Report;

/** Whether a signature holds over exactly what somebody saw, and is that person's own. */
record Verification(SignatureVerifier verifier, Instant now) {
  /** What holds, or the reasons why nothing does. */
  Either<List<String>, Report.Holds> of(
      Proof.Electronic proof, CanonicalText shown, ActorId signer) {
    return switch (verifier.verify(proof, shown.bytes(), now)) {
      case Report.Fails fails -> Either.left(fails.reasons());
      case Report.Holds holds -> own(holds, shown, signer);
    };
  }

  private static Either<List<String>, Report.Holds> own(
      Report.Holds holds, CanonicalText shown, ActorId signer) {
    Signature signature = holds.signature();
    if (!signature.content().equals(shown.digest())) return Either.left(List.of("other-content"));
    return signature.signer().equals(signer)
        ? Either.right(holds)
        : Either.left(List.of("other-signer"));
  }
}
