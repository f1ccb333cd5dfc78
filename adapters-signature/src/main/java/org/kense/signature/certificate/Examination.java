package org.kense.signature.certificate;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.util.Encodable;
import org.kense.core.port.SignatureVerifier.Verdict;
import org.kense.signature.revocation.Standing;
import org.kense.signature.revocation.Standings;
import org.kense.signature.trust.Chain;
import org.kense.signature.trust.Check;
import org.kense.signature.trust.Constraint;
import org.kense.signature.trust.Purpose;
import org.kense.signature.trust.Reliance;
import org.kense.signature.trust.Validity;

/**
 * What was found out about a certificate as of a time.
 *
 * @param chain empty where it goes back to no root
 * @param standings of the certificate and of the authorities below the root, in that order; none
 *     where the root asks for none
 */
public record Examination(List<Check> checks, Optional<Chain> chain, List<Standing> standings) {
  public Examination {
    checks = List.copyOf(checks);
    standings = List.copyOf(standings);
  }

  /** What is used for this purpose, judged as of a time that is not after what is known. */
  public static Examination of(
      X509Certificate certificate, Purpose purpose, Reliance reliance, Instant at) {
    var chain = reliance.roots().chain(certificate, reliance.material().certificates(), at);
    var standings =
        chain.filter(Chain::checksRevocation).stream()
            .flatMap(found -> standings(found, reliance, at))
            .toList();
    return new Examination(
        Stream.concat(
                own(certificate, purpose, reliance, at),
                Stream.concat(trust(chain, reliance, at), revocation(standings)))
            .toList(),
        chain,
        standings);
  }

  /** The lists and answers that prove the certificates good. */
  public List<Encodable> proofs() {
    return standings.stream()
        .flatMap(
            standing ->
                standing instanceof Standing.Good good ? good.sources().stream() : Stream.of())
        .toList();
  }

  private static Stream<Standing> standings(Chain chain, Reliance reliance, Instant at) {
    var standings = new Standings(reliance);
    return chain.links().stream().map(link -> standings.of(link, at));
  }

  private static Stream<Check> own(
      X509Certificate certificate, Purpose purpose, Reliance reliance, Instant at) {
    var policy = reliance.policy();
    var validity = Validity.verdict(at, certificate);
    return Stream.of(
        new Check(Constraint.KEY, policy.algorithms().key(certificate.getPublicKey())),
        Check.of(Constraint.USAGE, purpose.allows(certificate, policy)),
        Check.of(Constraint.BEGUN, validity != Verdict.INVALID),
        Check.orNobodyKnows(Constraint.VALIDITY, validity != Verdict.INDETERMINATE));
  }

  private static Stream<Check> trust(Optional<Chain> chain, Reliance reliance, Instant at) {
    var algorithms = reliance.policy().algorithms();
    return Stream.of(
        Check.orNobodyKnows(Constraint.CHAIN, chain.isPresent()),
        new Check(
            Constraint.CHAIN_STRENGTH,
            chain.map(found -> found.strength(algorithms, at)).orElse(Verdict.VALID)));
  }

  /** Who signed before a withdrawal signed well; without a time-stamp nobody knows that. */
  private static Stream<Check> revocation(List<Standing> standings) {
    return Stream.of(
        Check.orNobodyKnows(
            Constraint.REVOKED, standings.stream().noneMatch(Standing.Withdrawn.class::isInstance)),
        Check.orNobodyKnows(
            Constraint.REVOCATION,
            standings.stream().noneMatch(Standing.Unknown.class::isInstance)));
  }
}
