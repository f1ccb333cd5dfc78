package org.kense.core.application;

import java.util.Optional;
import org.kense.core.law.Basis;

/** Why a command was turned away. Not a {@link Refusal}: that is a decision on the merits. */
public sealed interface Rejection permits Barred, Untimely, Unfit, Ungrounded {
  /** The law that the rule rests on; empty where it is a rule of the house. */
  default Optional<Basis> basis() {
    return Optional.empty();
  }

  /** The same where this country's law holds: what only another one states is assumed there. */
  default Rejection in(String country) {
    return this;
  }
}
