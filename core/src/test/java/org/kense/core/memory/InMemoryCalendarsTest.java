package org.kense.core.memory;

import org.kense.core.port.Calendars;
import org.kense.core.port.CalendarsContract;

/** Memory keeps the contract. */
final class InMemoryCalendarsTest extends CalendarsContract {
  @Override
  protected Calendars shipped() {
    return new InMemoryCalendars();
  }
}
