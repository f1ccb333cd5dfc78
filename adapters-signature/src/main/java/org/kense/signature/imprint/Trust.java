package org.kense.signature.imprint;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Whose keys are believed.
 *
 * @param roots authorities that are trusted
 * @param between certificates of authorities between a root and a key
 * @param revoked without any, revocation is not checked
 * @param at as of when
 */
public record Trust(
    Collection<X509Certificate> roots,
    Collection<X509Certificate> between,
    Collection<X509CRL> revoked,
    Instant at) {
  public Trust {
    roots = List.copyOf(roots);
    between = List.copyOf(between);
    revoked = List.copyOf(revoked);
  }

  /** The same, as of another time and without looking at revocation. */
  Trust unrevoked(Instant then) {
    return new Trust(roots, between, List.of(), then);
  }
}
