package org.kense.core.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The times in which the clock stood still, in order; those that overlap or touch are one. */
record Pauses(List<Span> spans) {
  static final Pauses NONE = new Pauses(List.of());

  static Pauses of(List<Pause> pauses) {
    if (pauses.isEmpty()) return NONE;
    List<Pause> inOrder = new ArrayList<>(pauses);
    inOrder.sort(Comparator.comparing(Pause::from));
    List<Span> merged = new ArrayList<>();
    for (Pause pause : inOrder) add(pause, merged);
    return new Pauses(List.copyOf(merged));
  }

  /**
   * Whether the clock stood still when a day ended.
   *
   * <p>The end belongs to the day (done at the instant itself is in time), so a pause that begins
   * at it takes nothing from that day, and one that lasts up to it does.
   */
  boolean stoppedAtEnd(Instant end) {
    for (Span span : spans) {
      if (span.from().isBefore(end) && !span.to().isBefore(end)) return true;
    }
    return false;
  }

  /** When a time has run off, every pause cut out of it. */
  Instant after(Instant start, Duration duration) {
    Instant due = start.plus(duration);
    for (Span span : spans) {
      Span paused = span.since(start);
      if (paused.empty()) continue;
      if (!paused.from().isBefore(due) && !span.holds(start)) return due;
      due = due.plus(paused.length());
    }
    return due;
  }

  /** What remains of a span without the pauses in it. */
  List<Span> cutOutOf(Span whole) {
    List<Span> left = new ArrayList<>();
    Span rest = whole;
    for (Span span : spans) {
      Span before = rest.until(span.from());
      if (!before.empty()) left.add(before);
      rest = rest.since(span.to());
    }
    if (!rest.empty()) left.add(rest);
    return left;
  }

  private static void add(Pause pause, List<Span> merged) {
    Span next = new Span(pause.from(), pause.to());
    if (next.empty()) return;
    Span last = merged.isEmpty() ? null : merged.getLast();
    if (last == null || next.from().isAfter(last.to())) {
      merged.add(next);
    } else if (next.to().isAfter(last.to())) {
      merged.set(merged.size() - 1, new Span(last.from(), next.to()));
    }
  }
}
