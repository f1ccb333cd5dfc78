package org.kense.core.person;

import java.time.Instant;
import java.util.Optional;
import org.kense.core.access.ActorId;

/**
 * A consent that stands.
 *
 * @param recordedBy the employee who recorded what was given on paper
 * @param text the version of the text that was agreed to
 */
public record Consent(
    Agreement agreement, String text, Instant givenAt, Optional<ActorId> recordedBy) {
  /** One that the person gave themselves. */
  public Consent(Agreement agreement, String text, Instant givenAt) {
    this(agreement, text, givenAt, Optional.empty());
  }
}
