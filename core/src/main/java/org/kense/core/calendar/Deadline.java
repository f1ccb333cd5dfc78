package org.kense.core.calendar;

import java.time.Instant;
import java.util.Objects;
import org.kense.core.law.Basis;

/**
 * When a time limit ends in one case, with all that an explanation needs.
 *
 * @param earliest not sooner than this; the same as {@code at} unless the limit is a range
 * @param provisional whether a decree not yet known may still move it
 * @param calendar the id and version it was counted with, such as "KZ@2026.1"
 * @param hours the version of the institution's hours
 */
public record Deadline(
    Instant at,
    Instant earliest,
    TimeLimit limit,
    Basis basis,
    Instant start,
    boolean provisional,
    String calendar,
    String hours) {
  public Deadline {
    if (earliest.isAfter(at)) throw new IllegalArgumentException(earliest + " is after " + at);
    Objects.requireNonNull(limit, "limit");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(calendar, "calendar");
    Objects.requireNonNull(hours, "hours");
  }

  /** Whether what was done then was in time: at the instant itself it still was. */
  public boolean met(Instant done) {
    return !done.isAfter(at);
  }
}
