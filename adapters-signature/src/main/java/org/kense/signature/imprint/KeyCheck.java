package org.kense.signature.imprint;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.kense.core.port.SignatureVerifier.Verdict;
import org.kense.signature.certificate.Examination;
import org.kense.signature.trust.Check;
import org.kense.signature.trust.Constraint;
import org.kense.signature.trust.Purpose;
import org.kense.signature.trust.Reliance;
import org.kense.signature.trust.Subject;

/** Whether a key is one to be believed (RFC 5280), with what was given and nothing else. */
record KeyCheck(Reliance reliance) {
  private static final Set<Constraint> OF_TIME =
      Set.of(Constraint.BEGUN, Constraint.VALIDITY, Constraint.CHAIN);
  private static final Set<Constraint> OF_REVOCATION =
      Set.of(Constraint.REVOKED, Constraint.REVOCATION);

  /** {@link Finding#GENUINE} where nothing speaks against it. */
  Finding of(X509Certificate certificate) {
    if (!isOrganisation(certificate)) return Finding.UNKNOWN_KEY;
    var broken = broken(certificate, reliance.now());
    if (!OF_REVOCATION.containsAll(broken)) return unlessOutOfTime(certificate, broken);
    if (broken.contains(Constraint.REVOKED)) return Finding.REVOKED;
    return broken.isEmpty() ? Finding.GENUINE : Finding.REVOCATION_UNKNOWN;
  }

  /** A person of the same authority issues no documents. */
  private static boolean isOrganisation(X509Certificate certificate) {
    return Subject.of(certificate).institution().isPresent();
  }

  /** Whose time is over, or has not come, may still be known. */
  private Finding unlessOutOfTime(X509Certificate certificate, Set<Constraint> broken) {
    var began = certificate.getNotBefore().toInstant();
    var otherwise = broken.stream().filter(one -> !OF_TIME.contains(one));
    return OF_REVOCATION.containsAll(otherwise.toList())
            && OF_REVOCATION.containsAll(broken(certificate, began))
        ? Finding.OUT_OF_TIME
        : Finding.UNKNOWN_KEY;
  }

  private Set<Constraint> broken(X509Certificate certificate, Instant at) {
    return Examination.of(certificate, Purpose.SIGNING, reliance, at).checks().stream()
        .filter(check -> check.verdict() != Verdict.VALID)
        .map(Check::constraint)
        .collect(Collectors.toSet());
  }
}
