package org.kense.signature.trust;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The authorities that go back to roots, each one's certificate signed by the next.
 *
 * <p>Strangers send certificates in any number, all in each other's names: a search for a way among
 * them would not end. None of them is signed by one who is already here.
 */
final class Descent {
  private Descent() {}

  static Set<X509Certificate> of(List<Root> roots, Collection<X509Certificate> others) {
    var all = new LinkedHashSet<X509Certificate>();
    var last = roots.stream().map(Root::certificate).toList();
    for (var step = 0; step < Roots.MOST_INTERMEDIATES && !last.isEmpty(); step++) {
      last = below(last, others).stream().filter(all::add).filter(Certificates::hasKey).toList();
    }
    return all;
  }

  private static List<X509Certificate> below(
      List<X509Certificate> issuers, Collection<X509Certificate> others) {
    return others.stream()
        .filter(Authority::claims)
        .filter(other -> issuers.stream().anyMatch(issuer -> issued(issuer, other)))
        .toList();
  }

  private static boolean issued(X509Certificate issuer, X509Certificate certificate) {
    if (!issuer.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
      return false;
    }
    try {
      certificate.verify(issuer.getPublicKey(), Bouncy.PROVIDER);
      return true;
    } catch (GeneralSecurityException | RuntimeException broken) {
      return false;
    }
  }
}
