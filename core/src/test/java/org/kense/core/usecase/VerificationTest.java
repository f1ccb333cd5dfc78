package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.access.ActorId;
import org.kense.core.application.CanonicalText;
import org.kense.core.application.Rejection;
import org.kense.core.application.Ungrounded;
import org.kense.core.law.PortalRules;
import org.kense.core.port.SignatureVerifier.Proof;
import org.kense.core.port.SignatureVerifier.Report;
import org.kense.core.port.SignatureVerifier.Verdict;

/** What nobody can say now is told apart from what does not hold. */
class VerificationTest {
  @ParameterizedTest
  @CsvSource({
    "INDETERMINATE, revocation-not-known, true",
    "INDETERMINATE, chain-not-trusted, false",
    "INVALID, revocation-not-known, false",
    "INVALID, digest-differs, false"
  })
  void only_what_may_be_known_later_is_uncertain(
      Verdict verdict, String reason, boolean uncertain) {
    Either<Rejection, Report.Holds> outcome =
        new Verification(
                (proof, content, at) -> new Report.Fails(verdict, List.of(reason)),
                Instant.EPOCH,
                PortalRules.SIGNED)
            .of(new Proof.DetachedCms("AQ=="), new CanonicalText("text"), new ActorId("aida"));

    assertEquals(uncertain, outcome.getLeft() instanceof Ungrounded.SignatureUncertain);
    assertEquals(!uncertain, outcome.getLeft() instanceof Ungrounded.SignatureFails);
  }
}
