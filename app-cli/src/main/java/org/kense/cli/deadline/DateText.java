package org.kense.cli.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.kense.cli.Complaint;
import org.kense.cli.Say;

/** A date without a time: 2026-03-05. */
final class DateText {
  private static final int LENGTH = "2026-03-05".length();

  private DateText() {}

  /** Whether this is meant for a date, and not for a date with its time. */
  static boolean is(String text) {
    return text.length() == LENGTH;
  }

  static LocalDate read(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException unreadable) {
      throw Complaint.usage(Say.START_UNREADABLE, text);
    }
  }
}
