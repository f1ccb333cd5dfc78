package org.kense.core.application;

import java.time.Instant;

/** What the applicant thinks of the service: one to five, and words (CSC-11.4, CSC-32). */
public record Rating(int stars, String suggestion, Instant at) {
  public Rating {
    if (stars < 1 || stars > 5) {
      throw new IllegalArgumentException("one star to five: " + stars);
    }
  }
}
