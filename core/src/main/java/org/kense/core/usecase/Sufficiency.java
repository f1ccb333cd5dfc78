package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import org.kense.core.application.Rejection;
import org.kense.core.application.Ungrounded;
import org.kense.core.port.SignatureVerifier.Report;
import org.kense.core.service.SignatureRule;

/** Whether a signature that holds is strong enough, and its signer may sign that. */
record Sufficiency(SignatureRule rule) {
  Either<Rejection, Report.Holds> of(Report.Holds holds) {
    var level = holds.signature().level();
    if (!rule.levels().contains(level)) {
      return Either.left(new Ungrounded.SignatureTooWeak(level, rule.levels(), rule.basis()));
    }
    return rule.role().stream().allMatch(role -> holds.roles().contains(role.oid()))
        ? Either.right(holds)
        : Either.left(new Ungrounded.SignatureFails(List.of("role-missing"), rule.basis()));
  }
}
