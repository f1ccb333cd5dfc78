package org.kense.signature.validation;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kense.core.port.SignatureVerifier.Verdict;
import org.kense.signature.certificate.Examination;
import org.kense.signature.stamp.Stamps;
import org.kense.signature.trust.Check;
import org.kense.signature.trust.Subject;

/**
 * Somebody who signed, after all checks of their signature.
 *
 * @param proven by when a time-stamp that holds proves the signature to have been there
 * @param claimed the time that the signature claims for itself, which proves nothing
 */
@Value.Builder
@Value.Style(stagedBuilder = true)
public record Signer(
    Subject subject,
    X509Certificate certificate,
    Optional<Instant> proven,
    Optional<Instant> claimed,
    List<Check> checks,
    Examination examination,
    Stamps stamps) {
  public Signer {
    checks = List.copyOf(checks);
  }

  public Verdict verdict() {
    return Check.worst(checks.stream().map(Check::verdict));
  }
}
