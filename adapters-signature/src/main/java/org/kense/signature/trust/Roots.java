package org.kense.signature.trust;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The pinned roots; every chain is built by the rules of RFC 5280. */
public final class Roots {
  private static final int MOST_INTERMEDIATES = 4;

  private final List<Root> roots;

  public Roots(List<Root> roots) {
    this.roots = List.copyOf(roots);
  }

  /** How a certificate goes back to a root, all on the way being valid at this time. */
  Optional<Chain> chain(
      X509Certificate certificate, Collection<X509Certificate> others, Instant now) {
    var valid = roots.stream().filter(root -> Validity.at(now, root.certificate())).toList();
    if (valid.isEmpty()) return Optional.empty();
    try {
      var parameters = new PKIXBuilderParameters(anchors(valid), target(certificate));
      parameters.setDate(Date.from(now));
      parameters.setMaxPathLength(MOST_INTERMEDIATES);
      parameters.setRevocationEnabled(false); // It has a check of its own.
      parameters.addCertStore(
          CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
      return Optional.of(chain(parameters, valid));
    } catch (GeneralSecurityException none) {
      return Optional.empty();
    }
  }

  private static Set<TrustAnchor> anchors(List<Root> valid) {
    return valid.stream()
        .map(root -> new TrustAnchor(root.certificate(), null))
        .collect(Collectors.toSet());
  }

  private static X509CertSelector target(X509Certificate certificate) {
    var target = new X509CertSelector();
    target.setCertificate(certificate);
    return target;
  }

  private static Chain chain(PKIXBuilderParameters parameters, List<Root> valid)
      throws GeneralSecurityException {
    var built = (PKIXCertPathBuilderResult) CertPathBuilder.getInstance("PKIX").build(parameters);
    var anchor = built.getTrustAnchor().getTrustedCert();
    return new Chain(
        built.getCertPath().getCertificates().stream().map(X509Certificate.class::cast).toList(),
        valid.stream().filter(root -> root.certificate().equals(anchor)).findFirst().orElseThrow());
  }
}
