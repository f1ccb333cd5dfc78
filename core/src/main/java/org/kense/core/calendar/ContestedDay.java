package org.kense.core.calendar;

import java.time.LocalDate;

/** A count touched a contested day, and its rule does not say how to take it. */
public final class ContestedDay extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final LocalDate date;

  public ContestedDay(String code, LocalDate date) {
    super(
        "the calendar %s cannot tell whether %s counts: it was non-working by decree only"
            .formatted(code, date));
    this.code = code;
    this.date = date;
  }

  public String code() {
    return code;
  }

  public LocalDate date() {
    return date;
  }
}
