package org.kense.core.words;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.kense.core.calendar.Pause;
import org.kense.core.calendar.ShippedCalendars;
import org.kense.core.calendar.TimeLimits;
import org.kense.core.calendar.Timetable;
import org.kense.core.calendar.WorkHours;
import org.kense.core.law.Basis;
import org.kense.core.law.Lang;
import org.kense.core.law.LegalBasis;

/** An office of the country, open from nine to six, and the deadline that it explains. */
record Told(Timetable office, Basis basis, List<Pause> pauses) {
  static final Basis CLAUSE = new LegalBasis("kz-sample-act", "9", "DUP-9P.5");

  static Told in(String country) {
    var zone = ShippedCalendars.zone(country);
    var hours = WorkHours.of("nine-to-six", zone, LocalTime.of(9, 0), LocalTime.of(18, 0));
    return new Told(new Timetable(ShippedCalendars.of(country), hours), CLAUSE, List.of());
  }

  Told restingOn(Basis other) {
    return new Told(office, other, pauses);
  }

  Told paused(Pause pause) {
    return new Told(office, basis, List.of(pause));
  }

  String lines(String limit, String start, Lang lang) {
    var begin = LocalDateTime.parse(start).atZone(office.hours().zone()).toInstant();
    var deadline = office.due(TimeLimits.read(limit).orElseThrow(), basis, begin, pauses);
    return String.join("\n", ExplanationWords.lines(office.explain(deadline, pauses), lang));
  }
}
