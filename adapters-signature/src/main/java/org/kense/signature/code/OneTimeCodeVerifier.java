package org.kense.signature.code;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kense.core.application.Signature;
import org.kense.core.form.Sha256;
import org.kense.core.port.Challenges;
import org.kense.core.port.Documents;
import org.kense.core.port.SignatureVerifier.Proof;
import org.kense.core.port.SignatureVerifier.Report;
import org.kense.core.port.SignatureVerifier.Verdict;
import org.kense.core.service.SignatureLevel;
import org.kense.signature.evidence.Evidence;

/** Takes codes back as simple signatures. */
public final class OneTimeCodeVerifier {
  private final CodeHash hash;
  private final Challenges challenges;
  private final Documents documents;

  public OneTimeCodeVerifier(CodeHash hash, Challenges challenges, Documents documents) {
    this.hash = hash;
    this.challenges = challenges;
    this.documents = documents;
  }

  public Report verify(Proof.OneTimeCode proof, byte[] content, Instant now) {
    if (!CodeMint.named(proof.challenge())) return fails(List.of(CodeFailure.UNKNOWN));
    return challenges
        .attempt(proof.challenge())
        .map(kept -> judged(kept, new Shown(proof.code(), Sha256.of(content), now)))
        .orElseGet(() -> fails(List.of(CodeFailure.UNKNOWN)));
  }

  /** A code, what it is said to sign, and when it was shown. */
  private record Shown(String code, Sha256 content, Instant at) {}

  private Report judged(Challenges.Kept kept, Shown shown) {
    var failures = failures(kept, shown);
    return failures.isEmpty() ? holds(kept, shown) : fails(failures);
  }

  // Once no attempt is left, nothing more is said: not even whether the code was right.
  private List<CodeFailure> failures(Challenges.Kept kept, Shown shown) {
    if (kept.attempts() < 0) return List.of(CodeFailure.NO_ATTEMPTS_LEFT);
    var failures = new ArrayList<CodeFailure>();
    if (!right(kept, shown.code())) failures.add(CodeFailure.WRONG);
    if (!kept.content().equals(shown.content())) failures.add(CodeFailure.OTHER_CONTENT);
    if (shown.at().isAfter(kept.expiresAt())) failures.add(CodeFailure.EXPIRED);
    if (!failures.isEmpty() && kept.attempts() == 0) failures.add(CodeFailure.NO_ATTEMPTS_LEFT);
    return failures;
  }

  private boolean right(Challenges.Kept kept, String code) {
    var bound = new CodeHash.Bound(kept.id(), kept.person(), kept.content());
    return CodeHash.same(hash.of(bound, code.strip()), kept.code());
  }

  private Report holds(Challenges.Kept kept, Shown shown) {
    challenges.giveBack(kept.id());
    return new Report.Holds(
        new Signature(
            SignatureLevel.SIMPLE,
            kept.person(),
            kept.content(),
            shown.at(),
            evidence(kept, shown).keep(documents)));
  }

  private static Evidence evidence(Challenges.Kept kept, Shown shown) {
    return Evidence.of("one-time-code")
        .with("challenge", kept.id())
        .with("person", kept.person())
        .with("content", kept.content())
        .with("sentAt", kept.expiresAt().minus(MessengerSigningCodes.LIFE))
        .with("expiresAt", kept.expiresAt())
        .with("verifiedAt", shown.at())
        .with("verdict", Verdict.VALID);
  }

  private static Report fails(List<CodeFailure> failures) {
    return new Report.Fails(Verdict.INVALID, failures.stream().map(CodeFailure::reason).toList());
  }
}
