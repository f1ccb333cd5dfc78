package org.kense.core.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day that a version of a calendar has otherwise than the version before it, and by which act.
 */
public record DayChange(LocalDate date, String act) {
  public DayChange {
    Objects.requireNonNull(date, "date");
    if (act.isBlank()) throw new IllegalArgumentException("a change without its act: " + date);
  }
}
