package org.kense.signature.revocation;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import org.bouncycastle.util.Encodable;
import org.immutables.value.Value;
import org.kense.signature.trust.Policy;

/**
 * What an authority said about one certificate.
 *
 * @param since from when on it remembers certificates that have run out; empty where it forgets
 *     them
 * @param source the list or answer itself
 */
@Value.Builder
@Value.Style(stagedBuilder = true)
record Statement(
    Instant issued,
    Optional<Instant> next,
    Optional<Instant> since,
    Optional<Withdrawn> withdrawn,
    Encodable source) {
  /** Since when a certificate is withdrawn, and why (RFC 5280, 5.3.1). */
  record Withdrawn(Instant since, Optional<Integer> reason) {
    private static final int ON_HOLD = 6;

    /** A hold may be lifted again; nothing else may. */
    boolean forEver() {
      return !reason.equals(Optional.of(ON_HOLD));
    }
  }

  boolean withdrewBy(Instant time) {
    return withdrawn.filter(one -> !one.since().isAfter(time)).isPresent();
  }

  boolean forEver() {
    return withdrawn.filter(Withdrawn::forEver).isPresent();
  }

  /** Whether it was said recently enough to speak of this time. */
  boolean fresh(Instant time, Policy policy) {
    return !next.orElseGet(() -> issued.plus(policy.freshness())).isBefore(time);
  }

  /** Whether it would still tell of a certificate that may have run out before. */
  boolean remembers(X509Certificate certificate) {
    var end = certificate.getNotAfter().toInstant();
    return !issued.isAfter(end) || since.filter(from -> !from.isAfter(end)).isPresent();
  }
}
