package org.kense.persistence.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kense.core.memory.Samples;
import org.kense.core.port.Calendars;
import org.kense.core.port.CalendarsContract;
import org.kense.core.port.SampleCases;
import org.kense.persistence.TestStore;

/** PostgreSQL keeps the contract. */
final class JdbcCalendarsTest extends CalendarsContract {
  @RegisterExtension static final TestStore STORE = new TestStore();

  @Override
  protected Calendars shipped() {
    var calendars = new JdbcCalendars(STORE.database());
    calendars.publishShipped();
    return calendars;
  }

  @Test
  void what_ships_can_be_published_at_every_start() {
    shipped();
    shipped();

    assertEquals(1, STORE.store().calendars().versions("KZ").size());
  }

  @Test
  void changed_days_under_one_version_stop_the_start_with_a_message() {
    shipped();
    STORE.database().change("update calendar_version set sha256 = 'other'", values -> {});

    var refused = assertThrows(ChangedCalendar.class, this::shipped);

    assertTrue(refused.getMessage().contains("KG@2026.1"), refused.getMessage());
  }

  @Test
  void a_case_is_opened_with_what_another_program_imported_meanwhile() {
    var store = STORE.store();
    store.calendars().publishShipped();
    store.offers().put(Samples.offer(Samples.FREE));
    store
        .applications()
        .append(SampleCases.beginning(SampleCases.started(SampleCases.id(1), SampleCases.AIDA)));

    STORE.another().calendars().publish(withDayOff("2026.2", LocalDate.of(2026, 2, 6)));

    var file = store.applications().open(SampleCases.id(1), Optional.empty()).orElseThrow();
    assertEquals(List.of("KG@2026.2", "KZ@2026.1", "RU@2026.1"), file.calendars());
  }
}
