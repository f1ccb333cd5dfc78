package org.kense.signature.revocation;

import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.kense.signature.trust.Certificates;

/** Which certificates a revocation list speaks of (RFC 5280, 5.2.5). */
final class Scope {
  private Scope() {}

  /** A list for some reasons only, or in another authority's name, is never enough by itself. */
  static boolean covers(IssuingDistributionPoint scope, X509Certificate certificate) {
    var authority = certificate.getBasicConstraints() >= 0;
    return !scope.isIndirectCRL()
        && !scope.onlyContainsAttributeCerts()
        && scope.getOnlySomeReasons() == null
        && !(authority && scope.onlyContainsUserCerts())
        && !(!authority && scope.onlyContainsCACerts())
        && samePlace(Optional.ofNullable(scope.getDistributionPoint()), certificate);
  }

  private static boolean samePlace(
      Optional<DistributionPointName> place, X509Certificate certificate) {
    return place.isEmpty() || names(place.get()).anyMatch(places(certificate)::contains);
  }

  private static Set<GeneralName> places(X509Certificate certificate) {
    var points = CRLDistPoint.fromExtensions(Certificates.holder(certificate).getExtensions());
    return points == null
        ? Set.of()
        : Stream.of(points.getDistributionPoints())
            .map(DistributionPoint::getDistributionPoint)
            .flatMap(point -> Optional.ofNullable(point).stream())
            .flatMap(Scope::names)
            .collect(Collectors.toSet());
  }

  private static Stream<GeneralName> names(DistributionPointName place) {
    return place.getType() == DistributionPointName.FULL_NAME
        ? Stream.of(GeneralNames.getInstance(place.getName()).getNames())
        : Stream.empty();
  }
}
