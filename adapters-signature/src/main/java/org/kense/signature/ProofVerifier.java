package org.kense.signature;

import java.time.Instant;
import org.kense.core.port.SignatureVerifier;
import org.kense.signature.code.OneTimeCodeVerifier;
import org.kense.signature.validation.DetachedCmsVerifier;

/** Sends every kind of proof to those who can verify it. */
final class ProofVerifier implements SignatureVerifier {
  private final OneTimeCodeVerifier codes;
  private final DetachedCmsVerifier signatures;

  ProofVerifier(OneTimeCodeVerifier codes, DetachedCmsVerifier signatures) {
    this.codes = codes;
    this.signatures = signatures;
  }

  @Override
  public Report verify(Proof.Electronic proof, byte[] content, Instant now) {
    return switch (proof) {
      case Proof.OneTimeCode code -> codes.verify(code, content, now);
      case Proof.DetachedCms cms -> signatures.verify(cms, content, now);
    };
  }
}
