package org.kense.signature.stamp;

import java.time.Instant;
import java.util.List;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Encodable;
import org.kense.signature.trust.Check;

/**
 * A time-stamp after its checks.
 *
 * @param time the time that it claims; it proves it only where every check is kept
 * @param proofs what its authority's standing rests on
 */
public record Stamp(
    TimeStampToken token, Instant time, List<Check> checks, List<Encodable> proofs) {
  public Stamp {
    checks = List.copyOf(checks);
    proofs = List.copyOf(proofs);
  }

  public boolean holds() {
    return Check.reasons(checks).isEmpty();
  }
}
