package org.kense.core.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Walks through a chain of limits minute by minute, as somebody who looks at the clock would. */
record MinuteByMinute(Office office, List<Pause> pauses) {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final LocalTime CLOSING = LocalTime.of(18, 0);

  Instant end(List<TimeLimit> links, Instant start) {
    Instant now = start;
    LocalDate startDay = day(start);
    for (TimeLimit link : links) {
      now = end(link, now, startDay);
      startDay = day(now.isAfter(start) && countsDays(link) ? now.minus(MINUTE) : now);
    }
    return now;
  }

  /** How many minutes lie between two instants, or how many of them are worked. */
  long minutes(Instant from, Instant to, boolean worked) {
    long minutes = 0;
    for (Instant now = from; now.isBefore(to); now = now.plus(MINUTE)) {
      if (!worked || (working(now) && open(time(now)) && !cutOff(now))) minutes++;
    }
    return minutes;
  }

  // The last hour of an eve is not worked.
  private boolean cutOff(Instant now) {
    return office.timetable().calendar().shortened(day(now)) && time(now).getHour() == 17;
  }

  private Instant end(TimeLimit link, Instant start, LocalDate startDay) {
    Instant now = start;
    for (long left = count(link); left > 0; now = now.plus(MINUTE)) {
      if (counts(link, now, startDay)) left--;
    }
    return now;
  }

  private static boolean countsDays(TimeLimit link) {
    return link instanceof TimeLimit.WorkingDays || link instanceof TimeLimit.CalendarDays;
  }

  private static long count(TimeLimit link) {
    return switch (link) {
      case TimeLimit.WorkingDays(int days) -> days;
      case TimeLimit.CalendarDays(int days, Roll roll) -> days;
      case TimeLimit.WorkingMinutes(int minutes) -> minutes;
      case TimeLimit.Elapsed(Duration time) -> time.toMinutes();
      default -> throw new IllegalArgumentException("not walked: " + link);
    };
  }

  /** Whether something of the limit is over at the end of the minute that begins now. */
  private boolean counts(TimeLimit link, Instant now, LocalDate startDay) {
    if (pauses.stream().anyMatch(it -> !now.isBefore(it.from()) && now.isBefore(it.to()))) {
      return false;
    }
    LocalTime end = time(now.plus(MINUTE));
    boolean later = day(now).isAfter(startDay);
    return switch (link) {
      case TimeLimit.WorkingDays days -> later && working(now) && end.equals(CLOSING);
      case TimeLimit.CalendarDays days -> later && end.equals(LocalTime.MIDNIGHT);
      case TimeLimit.WorkingMinutes minutes -> working(now) && open(time(now));
      default -> true;
    };
  }

  private static boolean open(LocalTime time) {
    int hour = time.getHour();
    return hour >= 9 && hour < 18 && hour != 13;
  }

  private boolean working(Instant now) {
    return office.timetable().calendar().working(day(now));
  }

  private LocalDate day(Instant at) {
    return office.local(at).toLocalDate();
  }

  private LocalTime time(Instant at) {
    return office.local(at).toLocalTime();
  }
}
