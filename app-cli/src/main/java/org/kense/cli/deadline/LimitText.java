package org.kense.cli.deadline;

import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.core.calendar.TimeLimit;
import org.kense.core.calendar.TimeLimits;

/** A time limit as a service definition writes it. */
final class LimitText {
  private LimitText() {}

  static TimeLimit read(String text) {
    return TimeLimits.read(text)
        .orElseThrow(
            () ->
                text.strip().matches("-?0*[0-9]*\\s.*") && !text.strip().matches("0*[1-9].*")
                    ? Complaint.usage(Say.LIMIT_ZERO, text)
                    : Complaint.usage(Say.LIMIT_UNREADABLE, text));
  }
}
