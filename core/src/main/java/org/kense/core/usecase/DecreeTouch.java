package org.kense.core.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.application.Touch;
import org.kense.core.application.Touch.Stretch;
import org.kense.core.calendar.CalendarVersion;
import org.kense.core.calendar.WorkCalendar;

/** Which times the versions of a calendar changed, wherever on earth somebody counts by it. */
final class DecreeTouch {
  private DecreeTouch() {}

  /** Each changed day, and what lies between an old and a new official horizon. */
  static Touch of(String calendar, List<CalendarVersion> versions) {
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 1; i < versions.size(); i++) {
      var before = versions.get(i - 1).calendar();
      var after = versions.get(i).calendar();
      changed(before, after).forEach(day -> stretches.add(days(day, day)));
      if (!before.officialUntil().equals(after.officialUntil())) {
        stretches.add(days(before.officialUntil(), after.officialUntil()));
      }
    }
    return new Touch(Optional.of(calendar), stretches.stream().distinct().toList());
  }

  /** As both have it: what comes with a release does not say what it changed. */
  static Stream<LocalDate> changed(WorkCalendar before, WorkCalendar after) {
    var first = Collections.max(List.of(before.first(), after.first()));
    var last = Collections.min(List.of(before.last(), after.last()));
    return first
        .datesUntil(last.plusDays(1))
        .filter(
            day ->
                !before.fact(day).equals(after.fact(day))
                    || before.shortened(day) != after.shortened(day));
  }

  /** A day more on either side: days begin at other instants elsewhere. */
  private static Stretch days(LocalDate first, LocalDate last) {
    return new Stretch(start(first.minusDays(1)), start(last.plusDays(2)));
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
