package org.kense.http.application;

import java.util.Locale;
import org.kense.core.calendar.Remaining;
import org.kense.core.law.Lang;
import org.kense.core.words.RemainingWords;

/**
 * How a deadline stands.
 *
 * @param time what is left or overdue, as an ISO duration in the measure named
 * @param share of the limit that is used, from 0 to 1
 */
record RemainingJson(
    String state, boolean overdue, String time, String measure, double share, String text) {
  static RemainingJson of(Remaining remaining, Lang reader) {
    return new RemainingJson(
        remaining.urgency().code(),
        remaining instanceof Remaining.Overdue,
        remaining.time().whole().toString(),
        remaining.time().measure().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        remaining.used(),
        RemainingWords.in(remaining, reader));
  }
}
