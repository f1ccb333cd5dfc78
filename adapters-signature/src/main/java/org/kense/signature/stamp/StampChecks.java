package org.kense.signature.stamp;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Encodable;
import org.bouncycastle.util.Selector;
import org.kense.core.port.SignatureVerifier.Verdict;
import org.kense.signature.certificate.Examination;
import org.kense.signature.revocation.Standing;
import org.kense.signature.trust.Bouncy;
import org.kense.signature.trust.Certificates;
import org.kense.signature.trust.Check;
import org.kense.signature.trust.Constraint;
import org.kense.signature.trust.Material;
import org.kense.signature.trust.Purpose;
import org.kense.signature.trust.Reliance;

/**
 * What a time-stamp is held to: imprint, signature, purpose, chain and revocation (RFC 3161, 2.4.2
 * and 4).
 *
 * <p>The authority's certificate is judged as of now, not of the time that its own stamp claims.
 */
final class StampChecks {
  /** Reasons for which stamps from before a withdrawal stay good: RFC 3161, 4, number 1. */
  private static final Set<Integer> HARMLESS = Set.of(0, 3, 4, 5);

  private static final int MOST_CERTIFICATES = 16;

  private final TimeStampToken token;
  private final Imprint stamped;
  private final Reliance reliance;

  StampChecks(TimeStampToken token, Imprint stamped, Reliance reliance) {
    this.token = token;
    this.stamped = stamped;
    this.reliance = reliance;
  }

  Stamp stamp() {
    return authority()
        .map(this::examined)
        .orElseGet(() -> stamp(List.of(Check.of(Constraint.CERTIFICATE_FOUND, false)), List.of()));
  }

  private Stamp examined(X509Certificate authority) {
    var known = reliance.with(Material.of(certificates()));
    var examination = Examination.of(authority, Purpose.TIME_STAMPING, known, reliance.now());
    var checks =
        Stream.concat(
            Stream.of(
                Check.of(Constraint.VALIDITY, reliance.said(time())),
                new Check(Constraint.ALGORITHMS, algorithms()),
                Check.of(Constraint.CONTENT_DIGEST, overTheSignature()),
                Check.of(Constraint.SIGNATURE_VALUE, isSound(authority) && signedBy(authority))),
            examination.checks().stream().filter(check -> !forgiven(check, examination)));
    return stamp(checks.toList(), examination.proofs());
  }

  private Stamp stamp(List<Check> checks, List<Encodable> proofs) {
    return new Stamp(token, time(), checks, proofs);
  }

  private Instant time() {
    return token.getTimeStampInfo().getGenTime().toInstant();
  }

  /** A withdrawal after the stamp, for a reason that says nothing against the key. */
  private boolean forgiven(Check check, Examination examination) {
    return check.constraint() == Constraint.REVOKED
        && examination.standings().stream()
            .allMatch(
                standing ->
                    !(standing instanceof Standing.Withdrawn withdrawn) || harmless(withdrawn));
  }

  private boolean harmless(Standing.Withdrawn withdrawn) {
    return withdrawn.since().isAfter(time())
        && withdrawn.reason().filter(HARMLESS::contains).isPresent();
  }

  private Verdict algorithms() {
    var signer = token.toCMSSignedData().getSignerInfos().getSigners().iterator().next();
    var algorithms = reliance.policy().algorithms();
    var info = signer.toASN1Structure();
    return Check.worst(
        Stream.of(
            algorithms.pair(
                info.getDigestEncryptionAlgorithm(), info.getDigestAlgorithm(), reliance.now()),
            algorithms.digest(token.getTimeStampInfo().getHashAlgorithm(), reliance.now())));
  }

  private boolean overTheSignature() {
    var info = token.getTimeStampInfo();
    var name = reliance.policy().algorithms().digestName(info.getMessageImprintAlgOID());
    try {
      return name.isPresent()
          && MessageDigest.isEqual(info.getMessageImprintDigest(), stamped.by(name.get()));
    } catch (GeneralSecurityException unknown) {
      return false;
    }
  }

  /** To verify with a key that isn't accepted may take for ever. */
  private boolean isSound(X509Certificate authority) {
    return reliance.policy().algorithms().key(authority.getPublicKey()) == Verdict.VALID;
  }

  private boolean signedBy(X509Certificate authority) {
    try {
      token.validate(
          new JcaSimpleSignerInfoVerifierBuilder().setProvider(Bouncy.PROVIDER).build(authority));
      return true;
    } catch (TSPException | OperatorCreationException | RuntimeException broken) {
      return false;
    }
  }

  private Optional<X509Certificate> authority() {
    var own = certificates().stream();
    return Stream.concat(own, reliance.material().certificates().stream())
        .filter(this::isNamed)
        .findFirst()
        .filter(Certificates::hasKey);
  }

  // A signer's id is a selector of certificates, but in the library's raw type.
  @SuppressWarnings("unchecked")
  private boolean isNamed(X509Certificate certificate) {
    Selector<X509CertificateHolder> named = token.getSID();
    return named.match(Certificates.holder(certificate));
  }

  private List<X509Certificate> certificates() {
    return token.getCertificates().getMatches(null).stream()
        .limit(MOST_CERTIFICATES)
        .flatMap(holder -> Certificates.tolerant(holder).stream())
        .toList();
  }
}
