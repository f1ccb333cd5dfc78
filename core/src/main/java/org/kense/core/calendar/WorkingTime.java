package org.kense.core.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Working time: the institution is open, and the clock runs. */
record WorkingTime(OpenHours open, Pauses pauses) {

  /** The stretches of it, from the start on, that together make up a duration. */
  List<Span> used(Instant start, Duration duration) {
    List<Span> used = new ArrayList<>();
    Duration left = duration;
    LocalDate day = open.calendar().workingDayOrNext(open.dateOf(start));
    while (true) {
      for (Span span : on(day, start)) {
        Span taken = span.until(span.from().plus(left));
        used.add(taken);
        left = left.minus(taken.length());
        if (left.isZero()) return used;
      }
      day = open.calendar().nextWorkingDay(day);
    }
  }

  private List<Span> on(LocalDate day, Instant start) {
    List<Span> running = new ArrayList<>();
    for (Span span : open.spans(day)) running.addAll(pauses.cutOutOf(span.since(start)));
    return running;
  }
}
