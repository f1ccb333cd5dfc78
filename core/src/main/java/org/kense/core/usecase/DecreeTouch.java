package org.kense.core.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kense.core.application.Touch;
import org.kense.core.application.Touch.Stretch;
import org.kense.core.calendar.CalendarVersion;

/** Which times the versions of a calendar changed, wherever on earth somebody counts by it. */
final class DecreeTouch {
  private DecreeTouch() {}

  /** Each changed day, and what lies between an old and a new official horizon. */
  static Touch of(String calendar, List<CalendarVersion> versions) {
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 1; i < versions.size(); i++) {
      versions.get(i).changes().forEach(it -> stretches.add(days(it.date(), it.date())));
      var before = versions.get(i - 1).calendar().officialUntil();
      var after = versions.get(i).calendar().officialUntil();
      if (!before.equals(after)) stretches.add(days(before, after));
    }
    return new Touch(Optional.of(calendar), stretches.stream().distinct().toList());
  }

  /** A day more on either side: days begin at other instants elsewhere. */
  private static Stretch days(LocalDate first, LocalDate last) {
    return new Stretch(start(first.minusDays(1)), start(last.plusDays(2)));
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
