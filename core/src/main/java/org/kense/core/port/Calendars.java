package org.kense.core.port;

import java.util.Optional;
import org.kense.core.calendar.WorkCalendar;

/** The working calendars of countries. */
public interface Calendars {
  /** Empty where there is none of this code. */
  Optional<WorkCalendar> calendar(String code);
}
