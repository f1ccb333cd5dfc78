package org.kense.core.person;

import java.time.Instant;

/** What happened to a person's consents. */
public sealed interface PersonEvent {
  /** A person agreed to one version of a text. */
  record ConsentGiven(Consent consent) implements PersonEvent {}

  /** A person withdrew; what was filed before stays filed. */
  record ConsentWithdrawn(Agreement agreement, Instant at) implements PersonEvent {}
}
