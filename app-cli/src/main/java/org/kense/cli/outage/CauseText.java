package org.kense.cli.outage;

import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.core.institution.Outage;

/** Why something was, in somebody's own words: as many as everywhere else. */
final class CauseText {
  private CauseText() {}

  static String read(String text) {
    if (text.length() <= Outage.LONGEST_CAUSE) return text;
    throw Complaint.usage(Say.TEXT_TOO_LONG, text.length(), Outage.LONGEST_CAUSE);
  }
}
