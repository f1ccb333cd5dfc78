package org.kense.core.application;

import org.kense.core.law.LegalBasis;
import org.kense.core.service.GroundCode;

/** One listed ground and why it holds in this case. */
public record Motive(GroundCode ground, LegalBasis basis, String motivation) {
  public Motive {
    if (motivation.isBlank()) {
      throw new IllegalArgumentException("a refusal gives its reasons: " + ground);
    }
  }
}
