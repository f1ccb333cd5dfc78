package org.kense.core.person;

import java.time.Instant;
import java.util.Optional;
import org.kense.core.access.ActorId;

/**
 * A consent that stands.
 *
 * @param recordedBy the employee who recorded what was given on paper, or the system that passed on
 *     what was given there
 * @param evidence the SHA-256 of the file that shows it, in hexadecimal
 * @param text the version of the text that was agreed to
 */
public record Consent(
    Agreement agreement,
    String text,
    Instant givenAt,
    Optional<ActorId> recordedBy,
    Optional<String> evidence) {
  /** One that the person gave themselves. */
  public Consent(Agreement agreement, String text, Instant givenAt) {
    this(agreement, text, givenAt, Optional.empty(), Optional.empty());
  }
}
