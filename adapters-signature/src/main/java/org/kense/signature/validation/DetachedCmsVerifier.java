package org.kense.signature.validation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.kense.core.access.ActorId;
import org.kense.core.application.Signature;
import org.kense.core.form.Sha256;
import org.kense.core.port.SignatureVerifier.Proof;
import org.kense.core.port.SignatureVerifier.Report;
import org.kense.core.port.SignatureVerifier.Verdict;
import org.kense.core.service.SignatureLevel;
import org.kense.signature.trust.Check;
import org.kense.signature.trust.Constraint;
import org.kense.signature.trust.Reliance;
import org.kense.signature.trust.Signers;

/** Verifies detached CMS signatures of known people, made with certificates of pinned roots. */
public final class DetachedCmsVerifier {
  private final Validator validator = new Validator();
  private final Function<Instant, Reliance> reliance;
  private final Signers signers;
  private final CmsEvidence evidence;

  /**
   * A verifier.
   *
   * @param reliance what signatures are validated with at a time
   */
  public DetachedCmsVerifier(
      Function<Instant, Reliance> reliance, Signers signers, CmsEvidence evidence) {
    this.reliance = reliance;
    this.signers = signers;
    this.evidence = evidence;
  }

  public Report verify(Proof.DetachedCms proof, byte[] content, Instant now) {
    return Armor.bytes(proof.base64())
        .map(
            signature ->
                judged(
                    signature,
                    Sha256.of(content),
                    validator.detached(content, signature, Terms.of(reliance.apply(now))),
                    now))
        .orElseGet(() -> fails(Finding.broken(Constraint.FORM)));
  }

  private Report judged(byte[] signature, Sha256 content, Finding finding, Instant now) {
    if (finding.signers().size() > 1) return fails(Finding.broken(Constraint.ONE_SIGNER));
    return finding.verdict() == Verdict.VALID
        ? known(signature, content, finding.signers().getFirst(), now)
        : fails(finding);
  }

  private Report known(byte[] signature, Sha256 content, Signer signer, Instant now) {
    return signers
        .signer(signer.subject())
        .<Report>map(
            person ->
                new Report.Holds(
                    signature(signature, content, signer, now, person),
                    Set.copyOf(signer.subject().roles())))
        .orElseGet(
            () ->
                fails(
                    new Finding(
                        List.of(Check.orNobodyKnows(Constraint.IDENTITY, false)), List.of())));
  }

  private Signature signature(
      byte[] signature, Sha256 content, Signer signer, Instant now, ActorId person) {
    return new Signature(
        SignatureLevel.QUALIFIED,
        person,
        content,
        signer.proven().orElse(now),
        evidence.keep(signature, new CmsEvidence.Proven(content, now, signer, person)));
  }

  private static Report fails(Finding finding) {
    return new Report.Fails(finding.verdict(), finding.reasons());
  }
}
