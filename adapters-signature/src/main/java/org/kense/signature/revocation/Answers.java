package org.kense.signature.revocation;

import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.kense.signature.revocation.Statement.Withdrawn;
import org.kense.signature.trust.Bouncy;
import org.kense.signature.trust.Certificates;
import org.kense.signature.trust.Chain.Link;
import org.kense.signature.trust.Guard;
import org.kense.signature.trust.Reliance;

/** Answers about single certificates (OCSP, RFC 6960), by the issuer or whom it appointed. */
final class Answers {
  private final Reliance reliance;
  private final Responders responders;

  Answers(Reliance reliance) {
    this.reliance = reliance;
    this.responders = new Responders(reliance);
  }

  /**
   * What the answers at hand say of a certificate; "unknown" and what can't be read say nothing.
   */
  Stream<Statement> about(Link link) {
    return reliance.material().answers().stream()
        .flatMap(answer -> Guard.of(() -> said(answer, link)).stream())
        .flatMap(List::stream);
  }

  private List<Statement> said(BasicOCSPResp answer, Link link) {
    return matching(answer, link).flatMap(one -> statement(answer, one).stream()).toList();
  }

  private Stream<SingleResp> matching(BasicOCSPResp answer, Link link) {
    var matching = Stream.of(answer.getResponses()).filter(one -> means(one, link)).toList();
    return !matching.isEmpty()
            && answer.getVersion() == 1
            && critical(answer) == 0
            && responders.maySpeak(answer, link.issuer())
        ? matching.stream()
        : Stream.empty();
  }

  private static long critical(BasicOCSPResp answer) {
    return answer.getCriticalExtensionOIDs().size()
        + Stream.of(answer.getResponses())
            .mapToLong(one -> one.getCriticalExtensionOIDs().size())
            .sum();
  }

  private boolean means(SingleResp answer, Link link) {
    return answer.getCertID().getSerialNumber().equals(link.certificate().getSerialNumber())
        && reliance.said(answer.getThisUpdate().toInstant())
        && issuedBy(answer, link.issuer());
  }

  private static boolean issuedBy(SingleResp answer, X509Certificate issuer) {
    try {
      var digests = new JcaDigestCalculatorProviderBuilder().setProvider(Bouncy.PROVIDER).build();
      return answer.getCertID().matchesIssuer(Certificates.holder(issuer), digests);
    } catch (OCSPException | OperatorCreationException unknownDigest) {
      return false;
    }
  }

  private static Optional<Statement> statement(BasicOCSPResp answer, SingleResp one) {
    return one.getCertStatus() instanceof UnknownStatus
        ? Optional.empty()
        : Optional.of(
            new StatementBuilder()
                .issued(one.getThisUpdate().toInstant())
                .next(Optional.ofNullable(one.getNextUpdate()).map(Date::toInstant))
                .since(
                    Optional.ofNullable(
                            one.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_archive_cutoff))
                        .map(Extension::getParsedValue)
                        .map(Times::generalized))
                .withdrawn(withdrawn(one.getCertStatus()))
                .source(answer)
                .build());
  }

  /** The library writes "good" as null. */
  @SuppressWarnings("ReferenceEquality")
  private static Optional<Withdrawn> withdrawn(CertificateStatus status) {
    if (status == CertificateStatus.GOOD) return Optional.empty();
    return status instanceof RevokedStatus revoked
        ? Optional.of(
            new Withdrawn(
                revoked.getRevocationTime().toInstant(),
                revoked.hasRevocationReason()
                    ? Optional.of(revoked.getRevocationReason())
                    : Optional.empty()))
        : Optional.empty();
  }
}
