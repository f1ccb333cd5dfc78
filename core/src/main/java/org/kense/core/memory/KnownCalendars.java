package org.kense.core.memory;

import java.util.Optional;
import org.kense.core.calendar.ShippedCalendars;
import org.kense.core.calendar.WorkCalendar;
import org.kense.core.port.Calendars;

/** The calendars that ship with the library. */
public final class KnownCalendars implements Calendars {

  public KnownCalendars() {}

  @Override
  public Optional<WorkCalendar> calendar(String code) {
    return ShippedCalendars.codes().contains(code)
        ? Optional.of(ShippedCalendars.of(code))
        : Optional.empty();
  }
}
