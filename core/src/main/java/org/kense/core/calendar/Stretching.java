package org.kense.core.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Counts the working days between two instants.
 *
 * <p>A day that lies between them in full counts as one, whatever its hours; what lies between them
 * of the first and of the last day is told in hours, but for a day where it adds up to one.
 */
record Stretching(WorkedTime worked, Instant from, Instant to) {

  Stretch stretch() {
    long whole = worked.upTo(to) - worked.upTo(from);
    LocalDate first = worked.dayOf(from);
    LocalDate last = worked.dayOf(to);
    return first.isBefore(last) ? days(whole, first, last) : told(whole, 0, whole, first);
  }

  private Stretch days(long whole, LocalDate first, LocalDate last) {
    long ofFirst = worked.through(first) - worked.upTo(from);
    long ofLast = worked.upTo(to) - worked.through(last.minusDays(1));
    int days = worked.daysBetween(first, last);
    if (all(ofLast, last)) return told(whole, days + 1, ofFirst, first);
    if (all(ofFirst, first)) return told(whole, days + 1, ofLast, last);
    return told(whole, days, ofFirst + ofLast, first);
  }

  private boolean all(long seconds, LocalDate day) {
    return seconds > 0 && seconds == worked.of(day);
  }

  private Stretch told(long whole, int days, long rest, LocalDate day) {
    long one = worked.of(day);
    boolean more = one > 0 && rest >= one;
    return new Stretch(
        Measure.WORKING_TIME,
        Duration.ofSeconds(whole),
        more ? days + 1 : days,
        Duration.ofSeconds(more ? rest - one : rest));
  }
}
