package org.kense.core.port;

import java.util.List;
import java.util.Optional;
import org.kense.core.calendar.CalendarVersion;
import org.kense.core.calendar.WorkCalendar;

/** The working calendars of countries, version by version; a published one is kept for ever. */
public interface Calendars {
  /** The newest version; empty where there is none of this code. */
  Optional<WorkCalendar> newest(String code);

  /** What a deadline was counted with, such as "KZ@2026.1"; empty where that was not published. */
  Optional<WorkCalendar> version(String id);

  /** Every version of a code, the oldest first. */
  List<CalendarVersion> versions(String code);

  /**
   * Publishes a version, again and again if one likes.
   *
   * @return false, and nothing is kept, where this version was published with another content
   */
  boolean publish(CalendarVersion version);
}
