package org.kense.signature.trust;

import java.util.Optional;
import java.util.function.Function;
import org.kense.core.access.ActorId;

/** Who in this house a certificate's subject is. */
public final class Signers {
  private final Function<Identity, Optional<ActorId>> people;

  public Signers(Function<Identity, Optional<ActorId>> people) {
    this.people = people;
  }

  /** Empty where nobody is known under the subject's numbers, or more than one is. */
  public Optional<ActorId> signer(Subject subject) {
    var known =
        subject.people().stream()
            .flatMap(identity -> people.apply(identity).stream())
            .distinct()
            .toList();
    return known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
  }
}
