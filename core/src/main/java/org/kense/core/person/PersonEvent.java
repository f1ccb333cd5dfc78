package org.kense.core.person;

import java.time.Instant;
import org.kense.core.access.ActorId;

/** What happened to a person's consents. */
public sealed interface PersonEvent {
  /** Who brought it about: the person, or the employee who recorded it for them. */
  default ActorId by(ActorId person) {
    return switch (this) {
      case ConsentGiven given -> given.consent.recordedBy().orElse(person);
      case ConsentWithdrawn withdrawn -> person;
    };
  }

  /** A person agreed to one version of a text. */
  record ConsentGiven(Consent consent) implements PersonEvent {}

  /** A person withdrew; what was filed before stays filed. */
  record ConsentWithdrawn(Agreement agreement, Instant at) implements PersonEvent {}
}
