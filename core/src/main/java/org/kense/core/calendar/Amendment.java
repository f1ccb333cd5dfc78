package org.kense.core.calendar;

import java.util.List;
import java.util.Objects;

/**
 * What a decree makes of a calendar.
 *
 * @param version the next version; where nothing changes, nobody needs it
 * @param needless the lines that say what the calendar said already
 */
public record Amendment(CalendarVersion version, boolean changing, List<Integer> needless) {
  public Amendment {
    Objects.requireNonNull(version, "version");
    needless = List.copyOf(needless);
  }
}
