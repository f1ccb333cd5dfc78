package org.kense.core.memory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.kense.core.calendar.CalendarVersion;
import org.kense.core.calendar.ShippedCalendars;
import org.kense.core.calendar.VersionNumber;
import org.kense.core.calendar.WorkCalendar;
import org.kense.core.port.Calendars;

/** The calendars that ship with the library, and whatever else was published here. */
public final class InMemoryCalendars implements Calendars {
  private final Map<String, Map<VersionNumber, CalendarVersion>> published =
      new ConcurrentHashMap<>();

  public InMemoryCalendars() {}

  @Override
  public Optional<WorkCalendar> newest(String code) {
    var versions = versions(code);
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast().calendar());
  }

  @Override
  public Optional<WorkCalendar> version(String id) {
    return versions(id.split("@", 2)[0]).stream()
        .flatMap(version -> version.calendar().called(id).stream())
        .findFirst();
  }

  @Override
  public synchronized List<CalendarVersion> versions(String code) {
    return List.copyOf(of(code).values());
  }

  @Override
  public synchronized boolean publish(CalendarVersion version) {
    var kept = of(version.calendar().code()).putIfAbsent(version.number(), version);
    return kept == null || alike(kept, version);
  }

  private static boolean alike(CalendarVersion kept, CalendarVersion version) {
    return kept.changes().equals(version.changes())
        && kept.calendar().edition().equals(version.calendar().edition())
        && kept.calendar().facts().equals(version.calendar().facts());
  }

  /** The ids of the newest version of every code. */
  List<String> names() {
    return ShippedCalendars.codes().stream()
        .flatMap(code -> newest(code).stream())
        .map(WorkCalendar::id)
        .toList();
  }

  // A shipped calendar is read when it is first asked for.
  private Map<VersionNumber, CalendarVersion> of(String code) {
    return published.computeIfAbsent(code, InMemoryCalendars::shipped);
  }

  private static Map<VersionNumber, CalendarVersion> shipped(String code) {
    var versions = new TreeMap<VersionNumber, CalendarVersion>();
    if (ShippedCalendars.codes().contains(code)) {
      var shipped = CalendarVersion.first(ShippedCalendars.of(code));
      versions.put(shipped.number(), shipped);
    }
    return versions;
  }
}
