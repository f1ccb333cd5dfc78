package org.kense.signature.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kense.core.port.SignatureVerifier.Verdict;

/**
 * What was found out about a signer's certificate.
 *
 * @param chain empty where it goes back to no root
 */
public record Examination(List<Check> checks, Optional<Chain> chain) {
  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;

  /** Examines a certificate, with others that came along, as of this time. */
  public static Examination of(
      X509Certificate certificate, Collection<X509Certificate> others, Roots roots, Instant now) {
    var chain = roots.chain(certificate, others, now);
    return new Examination(
        List.of(
            new Check(Constraint.KEY, Algorithms.key(certificate.getPublicKey())),
            Check.of(Constraint.USAGE, signs(certificate)),
            new Check(Constraint.VALIDITY, Validity.verdict(now, certificate)),
            new Check(Constraint.CHAIN, chain.map(Chain::strength).orElse(Verdict.INDETERMINATE)),
            Check.orNobodyKnows(
                Constraint.REVOCATION, chain.filter(Chain::checksRevocation).isEmpty())),
        chain);
  }

  /** For a person's signatures, and not an authority's. */
  private static boolean signs(X509Certificate certificate) {
    var usage = certificate.getKeyUsage();
    return usage != null
        && (usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION])
        && !Authority.claims(certificate);
  }
}
