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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The pinned roots; every chain is built by the rules of RFC 5280. */
public final class Roots {
  static final int MOST_INTERMEDIATES = 4;

  private final List<Root> all;

  public Roots(List<Root> all) {
    this.all = List.copyOf(all);
  }

  public List<Root> all() {
    return all;
  }

  /** How a certificate goes back to a root, all on the way being valid at this time. */
  public Optional<Chain> chain(
      X509Certificate certificate, Collection<X509Certificate> others, Instant at) {
    var valid = all.stream().filter(root -> Validity.at(at, root.certificate())).toList();
    if (valid.isEmpty()) return Optional.empty();
    try {
      var parameters = new PKIXBuilderParameters(anchors(valid), target(certificate));
      parameters.setDate(Date.from(at));
      parameters.setMaxPathLength(MOST_INTERMEDIATES);
      parameters.setRevocationEnabled(false); // It has a check of its own.
      parameters.addCertStore(store(certificate, Descent.of(valid, others)));
      return Optional.of(chain(parameters, valid)).filter(Confines::hold);
    } catch (GeneralSecurityException none) {
      return Optional.empty();
    }
  }

  private static CertStore store(X509Certificate certificate, Collection<X509Certificate> others)
      throws GeneralSecurityException {
    var all = new HashSet<>(others);
    all.add(certificate);
    return CertStore.getInstance(
        "Collection", new CollectionCertStoreParameters(all), Bouncy.PROVIDER);
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
    var builder = CertPathBuilder.getInstance("PKIX", Bouncy.PROVIDER);
    var built = (PKIXCertPathBuilderResult) builder.build(parameters);
    var anchor = built.getTrustAnchor().getTrustedCert();
    return new Chain(
        built.getCertPath().getCertificates().stream().map(X509Certificate.class::cast).toList(),
        valid.stream().filter(root -> root.certificate().equals(anchor)).findFirst().orElseThrow());
  }
}
