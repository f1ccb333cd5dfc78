package org.kense.signature.revocation;

import java.security.cert.X509Certificate;
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
import org.kense.signature.trust.Guard;
import org.kense.signature.trust.Reliance;

/** Revocation lists (RFC 5280, 5), signed by the certificate's own issuer. */
final class Lists {
  private static final Set<ASN1ObjectIdentifier> UNDERSTOOD =
      Set.of(Extension.issuingDistributionPoint);

  private final Reliance reliance;
  private final Signed signed;

  Lists(Reliance reliance) {
    this.reliance = reliance;
    this.signed = new Signed(reliance);
  }

  /** What the lists at hand say of a certificate; what can't be read says nothing. */
  Stream<Statement> about(Link link) {
    return reliance.material().lists().stream()
        .flatMap(list -> Guard.of(() -> said(list, link)).stream())
        .flatMap(Optional::stream);
  }

  /** A list that tells only a part may withdraw a certificate; it clears none. */
  private Optional<Statement> said(X509CRLHolder list, Link link) {
    return Optional.of(list)
        .filter(one -> speaksFor(one, link.issuer()))
        .map(one -> statement(one, link))
        .filter(statement -> statement.forEver() || isWhole(list, link));
  }

  private boolean speaksFor(X509CRLHolder list, X509Certificate issuer) {
    return list.getIssuer().equals(Certificates.subject(issuer))
        && reliance.said(list.getThisUpdate().toInstant())
        && Authority.signsLists(issuer)
        && signed.by(issuer, list)
        && scope(list).filter(Lists::isOfOthers).isEmpty();
  }

  /** Numbers in such lists are another issuer's, or of certificates that hold no key. */
  private static boolean isOfOthers(IssuingDistributionPoint scope) {
    return scope.isIndirectCRL() || scope.onlyContainsAttributeCerts();
  }

  private static boolean isWhole(X509CRLHolder list, Link link) {
    return UNDERSTOOD.containsAll(list.getCriticalExtensionOIDs())
        && list.getExtension(Extension.deltaCRLIndicator) == null
        && scope(list).map(scope -> Scope.covers(scope, link.certificate())).orElse(true);
  }

  private static Optional<IssuingDistributionPoint> scope(X509CRLHolder list) {
    return Optional.ofNullable(list.getExtension(Extension.issuingDistributionPoint))
        .map(Extension::getParsedValue)
        .map(IssuingDistributionPoint::getInstance);
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
