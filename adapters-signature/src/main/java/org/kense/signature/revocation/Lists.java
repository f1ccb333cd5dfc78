package org.kense.signature.revocation;

import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.cert.X509CRLEntryHolder;
import org.bouncycastle.cert.X509CRLHolder;
import org.kense.signature.revocation.Statement.Withdrawn;
import org.kense.signature.trust.Authority;
import org.kense.signature.trust.Certificates;
import org.kense.signature.trust.Chain.Link;
import org.kense.signature.trust.Reliance;

/** Revocation lists (RFC 5280, 5): only whole ones, signed by the certificate's own issuer. */
final class Lists {
  private static final Set<ASN1ObjectIdentifier> UNDERSTOOD =
      Set.of(Extension.issuingDistributionPoint);

  private final Reliance reliance;
  private final Signed signed;

  Lists(Reliance reliance) {
    this.reliance = reliance;
    this.signed = new Signed(reliance);
  }

  /** What the lists at hand say of a certificate. */
  Stream<Statement> about(Link link) {
    return reliance.material().lists().stream()
        .filter(list -> speaksOf(list, link))
        .map(list -> statement(list, link));
  }

  private boolean speaksOf(X509CRLHolder list, Link link) {
    return list.getIssuer().equals(Certificates.subject(link.issuer()))
        && reliance.said(list.getThisUpdate().toInstant())
        && UNDERSTOOD.containsAll(list.getCriticalExtensionOIDs())
        && Optional.ofNullable(list.getExtension(Extension.issuingDistributionPoint))
            .map(Extension::getParsedValue)
            .map(IssuingDistributionPoint::getInstance)
            .map(scope -> Scope.covers(scope, link.certificate()))
            .orElse(true)
        && Authority.signsLists(link.issuer())
        && signed.by(link.issuer(), list);
  }

  private static Statement statement(X509CRLHolder list, Link link) {
    var entry = list.getRevokedCertificate(link.certificate().getSerialNumber());
    return new StatementBuilder()
        .issued(list.getThisUpdate().toInstant())
        .next(Optional.ofNullable(list.getNextUpdate()).map(Date::toInstant))
        .since(
            Optional.ofNullable(list.getExtension(Extension.expiredCertsOnCRL))
                .map(Extension::getParsedValue)
                .map(Times::generalized))
        .withdrawn(Optional.ofNullable(entry).map(Lists::withdrawn))
        .source(list)
        .build();
  }

  private static Withdrawn withdrawn(X509CRLEntryHolder entry) {
    return new Withdrawn(
        entry.getRevocationDate().toInstant(),
        Optional.ofNullable(entry.getExtension(Extension.reasonCode))
            .map(Extension::getParsedValue)
            .map(reason -> CRLReason.getInstance(reason).getValue().intValueExact()));
  }
}
