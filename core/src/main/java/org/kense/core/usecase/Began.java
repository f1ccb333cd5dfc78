package org.kense.core.usecase;

import java.time.Instant;
import java.util.Optional;
import org.kense.core.calendar.Timetable;

/**
 * From when time runs.
 *
 * @param arrived present where it runs from the opening after an arrival (EDC-7)
 */
record Began(Instant at, Optional<Instant> arrived) {
  static Began at(Instant at) {
    return new Began(at, Optional.empty());
  }

  /** At once, or at the opening that comes next. */
  static Began arrived(Instant arrival, Timetable timetable) {
    Instant received = timetable.received(arrival);
    return received.equals(arrival) ? at(arrival) : new Began(received, Optional.of(arrival));
  }
}
