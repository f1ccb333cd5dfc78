package org.kense.cli.signature;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.kense.cli.Complaint;
import org.kense.cli.Say;

/** The instant as of which a signature is verified, as somebody writes it. */
final class Moment {
  private Moment() {}

  /** With its offset from UTC, or {@code Z}: a verification must mean the same everywhere. */
  static Instant read(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException wrong) {
      throw Complaint.usage(Say.INSTANT_UNREADABLE, text);
    }
  }
}
