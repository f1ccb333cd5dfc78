package org.kense.core.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a limit begins, and on which day: 24:00 still belongs to the day that it ends.
 *
 * @param concerned the day that the matter concerns, which is that of the start unless a rule says
 */
record Start(Instant at, LocalDate day, LocalDate concerned) {
  static Start of(Instant at, OpenHours open) {
    LocalDate day = open.dateOf(at);
    return new Start(at, day, day);
  }

  Start concerning(LocalDate day) {
    return new Start(at, this.day, day);
  }

  /** Where the next limit of a chain begins. */
  Start next(Due due) {
    return new Start(due.at(), due.day(), concerned);
  }
}
