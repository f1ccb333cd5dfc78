package org.kense.core.calendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.kense.core.law.Text;

/** A day that differs from what its weekday says; without an act where none is recorded. */
public record CalendarDay(LocalDate date, DayKind kind, Text name, Optional<String> act) {
  public CalendarDay {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(act, "act");
  }
}
