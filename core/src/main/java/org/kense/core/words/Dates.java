package org.kense.core.words;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.kense.core.law.Lang;
import org.kense.core.law.WrittenDate;

/** What was entered as {@code 2026-03-05}, as people write it. */
final class Dates {
  private Dates() {}

  /** The date written out; what is none, such as a number, stays as it is. */
  static String written(String value, Lang lang) {
    try {
      return WrittenDate.in(LocalDate.parse(value), lang);
    } catch (DateTimeParseException e) {
      return value;
    }
  }
}
