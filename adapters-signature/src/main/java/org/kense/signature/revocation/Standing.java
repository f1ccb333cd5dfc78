package org.kense.signature.revocation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.util.Encodable;

/** Whether a certificate was good at a time, as far as authorities said. */
public sealed interface Standing {
  /** It was; the sources prove it. */
  record Good(List<Encodable> sources) implements Standing {
    public Good {
      sources = List.copyOf(sources);
    }
  }

  /** It was withdrawn by then, for a reason of RFC 5280, 5.3.1, where one was given. */
  record Withdrawn(Instant since, Optional<Integer> reason) implements Standing {}

  /** Nobody who may say so said anything, or they did too long ago. */
  record Unknown() implements Standing {}
}
