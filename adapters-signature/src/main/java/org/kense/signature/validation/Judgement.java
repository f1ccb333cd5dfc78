package org.kense.signature.validation;

import java.time.Instant;
import java.util.Optional;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.cms.SignerInformation;
import org.kense.signature.certificate.Examination;
import org.kense.signature.cms.Presented;
import org.kense.signature.cms.SignatureChecks;
import org.kense.signature.stamp.Stamps;
import org.kense.signature.trust.Purpose;
import org.kense.signature.trust.Subject;

/**
 * One signer before all checks, in the order of ETSI EN 319 102-1: what proves the time comes
 * first, and all else is judged as of then.
 */
final class Judgement {
  private final Presented presented;
  private final byte[] content;
  private final Terms terms;
  private final Stamps outer;

  /** With time-stamps that cover the whole signature. */
  Judgement(Presented presented, byte[] content, Terms terms, Stamps outer) {
    this.presented = presented;
    this.content = content;
    this.terms = terms;
    this.outer = outer;
  }

  Signer signer() {
    var reliance = terms.reliance();
    var stamps = Stamps.of(presented.signer(), reliance).and(outer);
    var at = stamps.proven().orElse(reliance.now());
    var certificate = presented.certificate();
    var examination = Examination.of(certificate, Purpose.SIGNING, reliance, at);
    var own = new SignatureChecks(presented, content, reliance.policy().algorithms());
    return new SignerBuilder()
        .subject(Subject.of(certificate))
        .certificate(certificate)
        .examination(examination)
        .stamps(stamps)
        .proven(stamps.proven())
        .claimed(claimed(presented.signer()))
        .addAllChecks(own.all(at, terms.strictness()))
        .addAllChecks(examination.checks())
        .build();
  }

  private static Optional<Instant> claimed(SignerInformation signer) {
    try {
      return Optional.ofNullable(signer.getSignedAttributes())
          .map(attributes -> attributes.get(CMSAttributes.signingTime))
          .map(time -> Time.getInstance(time.getAttrValues().getObjectAt(0)).getDate().toInstant());
    } catch (RuntimeException malformed) {
      return Optional.empty();
    }
  }
}
