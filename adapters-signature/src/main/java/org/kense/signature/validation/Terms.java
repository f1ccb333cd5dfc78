package org.kense.signature.validation;

import org.kense.signature.cms.Strictness;
import org.kense.signature.trust.Material;
import org.kense.signature.trust.Reliance;

/** On what terms a signature is validated. */
public record Terms(Reliance reliance, Strictness strictness, Demands demands) {
  /** Strictly, and whoever signed. */
  public static Terms of(Reliance reliance) {
    return new Terms(reliance, Strictness.STRICT, Demands.NONE);
  }

  Terms with(Material along) {
    return new Terms(reliance.with(along), strictness, demands);
  }
}
