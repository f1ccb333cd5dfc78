package org.kense.signature.seal;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.util.List;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.kense.core.port.SignatureVerifier.Verdict;
import org.kense.signature.stamp.Stamp;
import org.kense.signature.stamp.Stamps;
import org.kense.signature.trust.Check;
import org.kense.signature.trust.Constraint;
import org.kense.signature.trust.Reliance;

/**
 * An authority of whose time-stamps none is used that would not hold for who trusts the same.
 *
 * <p>Where no list speaks of it, it is used: whoever has one later can believe it then.
 */
record TrustedStamps(TimeStampAuthority authority, Reliance reliance) implements TSPSource {
  @Override
  public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
    var answer = authority.getTimeStampResponse(algorithm, digest);
    var token = ContentInfo.getInstance(answer.getBytes());
    var wrong = Check.reasons(decisive(Stamps.ofDigest(digest, token, reliance)));
    if (wrong.isEmpty()) return answer;
    throw new NoTimeStamp(authority.address(), String.join(" ", wrong));
  }

  /** One that can't be judged at all is malformed. */
  private static List<Check> decisive(Stamps stamps) {
    if (stamps.all().isEmpty()) return List.of(Check.of(Constraint.FORM, false));
    return stamps.all().stream()
        .map(Stamp::checks)
        .flatMap(List::stream)
        .filter(check -> !isOpen(check))
        .toList();
  }

  private static boolean isOpen(Check check) {
    return check.constraint() == Constraint.REVOCATION && check.verdict() == Verdict.INDETERMINATE;
  }
}
