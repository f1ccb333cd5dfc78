package org.kense.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** When an institution is open on the working days of its country. */
record OpenHours(WorkCalendar calendar, WorkHours hours) {

  ZoneId zone() {
    return hours.zone();
  }

  LocalDate dateOf(Instant at) {
    return LocalDate.ofInstant(at, zone());
  }

  Instant opening(LocalDate workday) {
    return at(workday, shift(workday).opens());
  }

  Instant closing(LocalDate workday) {
    return at(workday, closes(workday));
  }

  /** Why nobody works on a day off. */
  Why dayOff(LocalDate date) {
    return calendar.fact(date).<Why>map(Why.DayOff::new).orElseGet(Why.Weekend::new);
  }

  /** 24:00, which is the beginning of the next day. */
  Instant endOfDay(LocalDate date) {
    return date.plusDays(1).atStartOfDay(zone()).toInstant();
  }

  /** The stretches between opening, breaks and closing; none on a day off. */
  List<Span> spans(LocalDate date) {
    if (!calendar.working(date)) return List.of();
    List<Span> spans = new ArrayList<>();
    Span rest = new Span(opening(date), closing(date));
    for (Shift.Break pause : shift(date).breaks()) {
      spans.add(rest.until(at(date, pause.from())));
      rest = rest.since(at(date, pause.to()));
    }
    spans.add(rest);
    spans.removeIf(Span::empty);
    return spans;
  }

  private LocalTime closes(LocalDate workday) {
    LocalTime closes = shift(workday).closes();
    return calendar.shortened(workday) ? closes.minusHours(Shift.EVE_HOURS) : closes;
  }

  private Shift shift(LocalDate workday) {
    return hours.on(calendar.hoursOf(workday));
  }

  // What ZonedDateTime does as well, of an hour that comes twice or never, without making one.
  private Instant at(LocalDate date, LocalTime time) {
    LocalDateTime local = date.atTime(time);
    return local.toInstant(zone().getRules().getOffset(local));
  }
}
