package org.kense.signature.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import org.kense.core.port.SignatureVerifier.Verdict;

/** The time that a certificate is good for, both ends included. */
public final class Validity {
  private Validity() {}

  public static boolean at(Instant now, X509Certificate certificate) {
    return verdict(now, certificate) == Verdict.VALID;
  }

  /**
   * A signature can't be older than its certificate, but it may have been made before the
   * certificate ran out: without a time-stamp nobody can say.
   */
  public static Verdict verdict(Instant now, X509Certificate certificate) {
    if (now.isBefore(certificate.getNotBefore().toInstant())) return Verdict.INVALID;
    return now.isAfter(certificate.getNotAfter().toInstant())
        ? Verdict.INDETERMINATE
        : Verdict.VALID;
  }
}
