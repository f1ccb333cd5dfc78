package org.kense.core.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Works out what a limit allows, between its start and its deadline.
 *
 * <p>Pauses act in the limit's own unit here as well: of a limit in days they take whole days,
 * those at whose end the clock stood still, so that a pause which moves no deadline takes nothing;
 * of one in minutes or elapsed time they take exactly what they last; of a fixed day nothing.
 */
record Allotment(Timetable timetable, Deadline deadline, List<Span> pauses, RiskShare share) {

  Allowance allowance() {
    Gauge gauge = Gauge.of(deadline, timetable, pauses);
    Ruler ruler = Ruler.of(gauge.measure(), timetable.calendar(), timetable.hours());
    List<Lost> lost = lost(gauge, ruler);
    long start = ruler.upTo(deadline.start());
    long time = ruler.upTo(deadline.at()) - start - lost.stream().mapToLong(Lost::length).sum();
    return time > 0
        ? new Allowance(
            Duration.ofSeconds(time), gauge.measure(), ruler.at(risk(start, time, lost)))
        : new Allowance(Duration.ZERO, gauge.measure(), deadline.at());
  }

  /** A part of the time that a pause took from the limit. */
  private record Lost(long from, long to) {
    long length() {
      return to - from;
    }
  }

  private List<Lost> lost(Gauge gauge, Ruler ruler) {
    List<Lost> lost = new ArrayList<>();
    for (Span pause : pauses) {
      long from = ruler.upTo(within(gauge.cut(pause.from(), deadline.start())));
      long to = ruler.upTo(within(gauge.cut(pause.to(), deadline.start())));
      if (from < to) lost.add(new Lost(from, to));
    }
    return lost;
  }

  private Instant within(Instant at) {
    if (at.isBefore(deadline.start())) return deadline.start();
    return at.isAfter(deadline.at()) ? deadline.at() : at;
  }

  private long risk(long start, long time, List<Lost> lost) {
    long risk = start + share.of(time);
    for (Lost part : lost) {
      if (part.from() < risk) risk += part.length();
    }
    return risk;
  }
}
