package org.kense.core.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A calendar in one version, with what that version changed in the one before it. */
public record CalendarVersion(WorkCalendar calendar, List<DayChange> changes) {
  public CalendarVersion {
    Objects.requireNonNull(calendar, "calendar");
    if (VersionNumber.read(calendar.version()).isEmpty()) {
      throw new IllegalArgumentException("no number of a version: " + calendar.version());
    }
    changes = changes.stream().sorted(Comparator.comparing(DayChange::date)).toList();
  }

  /** One that nothing went before. */
  public static CalendarVersion first(WorkCalendar calendar) {
    return new CalendarVersion(calendar, List.of());
  }

  public VersionNumber number() {
    return VersionNumber.read(calendar.version()).orElseThrow();
  }

  /** How many days this version has otherwise; one that was changed twice is one day. */
  public int changedDays() {
    return Math.toIntExact(changes.stream().map(DayChange::date).distinct().count());
  }

  /** The acts that changed a day from the one date to the other, both included. */
  public Stream<String> acts(LocalDate from, LocalDate to) {
    return changes.stream()
        .filter(change -> !change.date().isBefore(from) && !change.date().isAfter(to))
        .map(DayChange::act)
        .distinct();
  }
}
