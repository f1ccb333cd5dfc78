package org.kense.core.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kense.core.calendar.CalendarDay;
import org.kense.core.calendar.CalendarVersion;
import org.kense.core.calendar.VersionNumber;
import org.kense.core.calendar.WorkCalendar;

/**
 * Which acts changed days from one version of a calendar to the next.
 *
 * @param versions the oldest first
 */
record DecreeActs(List<CalendarVersion> versions) {
  /** Those of the versions after this one, of days from the one date to the other. */
  List<String> since(VersionNumber version, LocalDate from, LocalDate to) {
    return IntStream.range(0, versions.size())
        .filter(number -> versions.get(number).number().compareTo(version) > 0)
        .boxed()
        .flatMap(number -> acts(number, from, to))
        .distinct()
        .toList();
  }

  // What comes with a release does not say what it changed: there the days themselves tell.
  private Stream<String> acts(int number, LocalDate from, LocalDate to) {
    var version = versions.get(number);
    return version.changes().isEmpty() && number > 0
        ? acts(versions.get(number - 1).calendar(), version.calendar(), from, to)
        : version.acts(from, to);
  }

  private static Stream<String> acts(
      WorkCalendar before, WorkCalendar after, LocalDate from, LocalDate to) {
    return DecreeTouch.changed(before, after)
        .filter(day -> !day.isBefore(from) && !day.isAfter(to))
        .flatMap(day -> act(before, after, day).stream());
  }

  /** Of a day that is an ordinary one now, the act that it had been another by. */
  private static Optional<String> act(WorkCalendar before, WorkCalendar after, LocalDate day) {
    return after.fact(day).or(() -> before.fact(day)).flatMap(CalendarDay::act);
  }
}
