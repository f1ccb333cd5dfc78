package org.kense.core.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** What a count gives: the instants, and the last day that it had to know. */
record Due(Instant earliest, Instant at, LocalDate day) {
  static Due at(Instant at, LocalDate day) {
    return new Due(at, at, day);
  }
}
