package org.kense.cli.calendar;

import java.util.List;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.core.calendar.CalendarVersion;
import org.kense.core.calendar.ShippedCalendars;
import org.kense.persistence.Store;

/** The calendars that a house keeps, with those that ship. */
final class Shelf {
  private final Store store;

  Shelf(Store store) {
    this.store = store;
    store.calendars().publishShipped();
  }

  /** Every version of a calendar, the oldest first. */
  List<CalendarVersion> versions(String code) {
    if (!ShippedCalendars.codes().contains(code)) throw unknown(code);
    return store.calendars().versions(code);
  }

  CalendarVersion newest(String code) {
    return versions(code).getLast();
  }

  /** The version of an id, such as KZ@2026.2, or the newest of a code. */
  CalendarVersion version(String name) {
    List<CalendarVersion> versions = versions(name.split("@", 2)[0]);
    return name.contains("@")
        ? versions.stream()
            .filter(it -> it.calendar().id().equals(name))
            .findFirst()
            .orElseThrow(() -> unknown(name))
        : versions.getLast();
  }

  /** Published for ever; somebody else may have taken the number at the same moment. */
  void publish(CalendarVersion version) {
    if (store.calendars().publish(version)) return;
    throw Complaint.failed(Say.IMPORTED_MEANWHILE, version.calendar().id());
  }

  private Complaint unknown(String name) {
    List<String> names =
        ShippedCalendars.codes().stream()
            .flatMap(code -> store.calendars().versions(code).stream())
            .map(it -> it.calendar().id())
            .toList();
    return Complaint.usage(Say.UNKNOWN_CALENDAR, name, String.join(", ", names));
  }
}
