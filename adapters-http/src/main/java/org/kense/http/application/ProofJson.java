package org.kense.http.application;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.application.CaseId;
import org.kense.core.port.SignatureVerifier.Proof;
import org.kense.core.usecase.SubmitApplication;
import org.kense.core.usecase.SupplementApplication;
import org.kense.http.problem.ProblemKind;
import org.kense.http.problem.TurnedAway;

/** What somebody signs with. */
record ProofJson(@JsonProperty(required = true) GivenJson proof) {
  SubmitApplication.Command toSubmission(CaseId id) {
    return new SubmitApplication.Command(id, proof.toDomain());
  }

  SupplementApplication.Command toSupplement(CaseId id) {
    return new SupplementApplication.Command(id, proof.toDomain());
  }

  /** What signs an act, which nobody else can answer for. */
  static Optional<Proof.Electronic> electronic(Optional<GivenJson> given) {
    return given.map(GivenJson::toDomain).map(ProofJson::electronic);
  }

  private static Proof.Electronic electronic(Proof proof) {
    return switch (proof) {
      case Proof.Electronic it -> it;
      case Proof.Attested it -> throw new TurnedAway(ProblemKind.WRONG_CONTENT, "proof");
    };
  }

  /** A challenge with its code, a detached signature, or what somebody else answers for. */
  record GivenJson(
      Optional<String> challenge,
      Optional<String> code,
      Optional<String> cms,
      Optional<String> attachment,
      @JsonProperty("package") Optional<String> pack) {
    Proof toDomain() {
      var given =
          Stream.of(cms, attachment, pack, challenge, code).filter(Optional::isPresent).count();
      if (given == 1 && cms.isPresent()) return new Proof.DetachedCms(cms.get());
      if (given == 1 && attachment.isPresent()) return new Proof.Handwritten(attachment.get());
      if (given == 1 && pack.isPresent()) return new Proof.Vouched(pack.get());
      if (given == 2 && challenge.isPresent() && code.isPresent()) {
        return new Proof.OneTimeCode(challenge.get(), code.get());
      }
      throw new TurnedAway(ProblemKind.WRONG_CONTENT, "proof");
    }
  }
}
