package org.kense.core.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** When a limit begins, and on which day: 24:00 still belongs to the day that it ends. */
record Start(Instant at, LocalDate day) {
  static Start of(Instant at, OpenHours open) {
    return new Start(at, open.dateOf(at));
  }
}
