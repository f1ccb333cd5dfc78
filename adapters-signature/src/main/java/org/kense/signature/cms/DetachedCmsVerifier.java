package org.kense.signature.cms;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.kense.core.access.ActorId;
import org.kense.core.application.Signature;
import org.kense.core.port.SignatureVerifier.Proof;
import org.kense.core.port.SignatureVerifier.Report;
import org.kense.core.service.SignatureLevel;
import org.kense.signature.trust.Check;
import org.kense.signature.trust.Constraint;
import org.kense.signature.trust.Roots;
import org.kense.signature.trust.Signers;

/** Verifies detached CMS signatures of known people, made with certificates of pinned roots. */
public final class DetachedCmsVerifier {
  private final Roots roots;
  private final Signers signers;
  private final CmsEvidence evidence;

  public DetachedCmsVerifier(Roots roots, Signers signers, CmsEvidence evidence) {
    this.roots = roots;
    this.signers = signers;
    this.evidence = evidence;
  }

  public Report verify(Proof.DetachedCms proof, byte[] content, Instant now) {
    return CmsReader.read(proof.base64())
        .fold(
            broken -> fails(List.of(Check.of(broken, false))),
            presented ->
                judged(proof, Judged.of(presented, content, roots, now), presented.certificate()));
  }

  private Report judged(Proof.DetachedCms proof, Judged judged, X509Certificate certificate) {
    return judged.holds()
        ? signers
            .signer(certificate)
            .map(signer -> holds(proof, judged, signer))
            .orElseGet(() -> fails(List.of(Check.orNobodyKnows(Constraint.IDENTITY, false))))
        : fails(judged.checks());
  }

  private Report holds(Proof.DetachedCms proof, Judged judged, ActorId signer) {
    return new Report.Holds(
        new Signature(
            SignatureLevel.QUALIFIED,
            signer,
            judged.content(),
            judged.at(),
            evidence.keep(proof, judged, signer)));
  }

  private static Report fails(List<Check> checks) {
    return new Report.Fails(
        Check.worst(checks.stream().map(Check::verdict)), Check.reasons(checks));
  }
}
