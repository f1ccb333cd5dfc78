package org.kense.core.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.kense.core.law.Text;

/** What a decree makes of one day. */
record DecreedDay(int line, LocalDate date, DecreedKind kind, Optional<Text> name, String act) {

  /** The fact that it records, where it records one. */
  Optional<CalendarDay> fact() {
    return kind.recorded()
        .map(recorded -> new CalendarDay(date, recorded, name.orElseThrow(), Optional.of(act)));
  }

  /** Of the two things that may be said of one day, which this is. */
  boolean eve() {
    return kind == DecreedKind.SHORTENED;
  }
}
