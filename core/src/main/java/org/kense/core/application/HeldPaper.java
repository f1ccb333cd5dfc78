package org.kense.core.application;

import java.time.Instant;
import java.util.Optional;

/** A document that was taken from the applicant, and when it was given back. */
public record HeldPaper(Paper paper, Instant takenAt, Optional<Instant> returnedAt) {
  /** Whether it is still held. */
  public boolean held() {
    return returnedAt.isEmpty();
  }

  HeldPaper returned(Instant at) {
    return new HeldPaper(paper, takenAt, Optional.of(at));
  }
}
