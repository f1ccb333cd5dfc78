package org.kense.core.service;

import org.kense.core.law.LegalBasis;
import org.kense.core.law.Text;

/** A reason for which this service can be refused; one that is not listed cannot be given. */
public record RefusalGround(GroundCode code, Text title, LegalBasis basis, At at) {
  /** When it can be given. */
  public enum At {
    ACCEPTANCE,
    DECISION,
    BOTH
  }

  /** Whether it can be given when the application is turned away unconsidered. */
  public boolean atAcceptance() {
    return at != At.DECISION;
  }

  /** Whether it can be given after consideration. */
  public boolean atDecision() {
    return at != At.ACCEPTANCE;
  }
}
