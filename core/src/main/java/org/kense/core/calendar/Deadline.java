package org.kense.core.calendar;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.kense.core.law.Basis;

/**
 * When a time limit ends in one case, with all that an explanation needs.
 *
 * @param earliest not sooner than this; the same as {@code at} unless the limit is a range
 * @param provisional whether a decree not yet known may still move it
 * @param calendar the id and version it was counted with, such as "KZ@2026.1"
 * @param hours the version of the institution's hours
 * @param arrived when it came, where time runs from the opening after that; older ones do not tell
 */
public record Deadline(
    Instant at,
    Instant earliest,
    TimeLimit limit,
    Basis basis,
    Instant start,
    boolean provisional,
    String calendar,
    String hours,
    Optional<Instant> arrived) {
  public Deadline {
    if (earliest.isAfter(at)) throw new IllegalArgumentException(earliest + " is after " + at);
    Objects.requireNonNull(limit, "limit");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(calendar, "calendar");
    Objects.requireNonNull(hours, "hours");
    if (arrived.isPresent() && !arrived.get().isBefore(start)) {
      throw new IllegalArgumentException(arrived.get() + " is not before " + start);
    }
  }

  /** One whose time runs from nothing that arrived sooner. */
  public Deadline(
      Instant at,
      Instant earliest,
      TimeLimit limit,
      Basis basis,
      Instant start,
      boolean provisional,
      String calendar,
      String hours) {
    this(at, earliest, limit, basis, start, provisional, calendar, hours, Optional.empty());
  }

  Deadline ofArrival(Instant arrival) {
    return new Deadline(
        at, earliest, limit, basis, start, provisional, calendar, hours, Optional.of(arrival));
  }

  /** Since when the calendar matters to it: the arrival, or else the start. */
  public Instant since() {
    return arrived.orElse(start);
  }

  /** Whether what was done then was in time: at the instant itself it still was. */
  public boolean met(Instant done) {
    return !done.isAfter(at);
  }
}
