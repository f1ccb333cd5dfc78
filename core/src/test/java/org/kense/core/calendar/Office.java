package org.kense.core.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.kense.core.law.Assumed;
import org.kense.core.law.Basis;

/** An office in one of the countries, open from nine to six with lunch from one to two. */
record Office(Timetable timetable) {
  static final Basis BASIS = Assumed.UNSTATED;

  static Office in(String code) {
    var shift =
        Shift.of(LocalTime.of(9, 0), LocalTime.of(18, 0))
            .with(new Shift.Break(LocalTime.of(13, 0), LocalTime.of(14, 0)));
    var hours = WorkHours.of("nine-to-six", ShippedCalendars.zone(code), shift);
    return new Office(new Timetable(ShippedCalendars.of(code), hours));
  }

  /** The same office under another reading of the contested days. */
  Office with(Contested reading) {
    return new Office(new Timetable(timetable.calendar().with(reading), timetable.hours()));
  }

  /** The deadline on the office's clock on the wall. */
  LocalDateTime due(String limit, LocalDateTime start, Pause... pauses) {
    return local(deadline(limit, start, pauses).at());
  }

  Deadline deadline(String limit, LocalDateTime start, Pause... pauses) {
    return timetable.due(TimeLimits.read(limit).orElseThrow(), BASIS, at(start), List.of(pauses));
  }

  Pause pause(String from, String to, String reason) {
    return new Pause(at(LocalDateTime.parse(from)), at(LocalDateTime.parse(to)), reason);
  }

  Instant at(LocalDateTime local) {
    return local.atZone(timetable.hours().zone()).toInstant();
  }

  LocalDateTime local(Instant at) {
    return LocalDateTime.ofInstant(at, timetable.hours().zone());
  }
}
