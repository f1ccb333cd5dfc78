package org.kense.cli.deadline;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.cli.moment.MomentText;
import org.kense.core.calendar.Pause;

/** Pauses such as 2026-03-06T10:00/2026-03-11T09:30/payment; without a reason, an outage. */
final class PauseText {
  private static final String USUAL_REASON = "outage";

  private PauseText() {}

  static List<Pause> read(List<String> texts, ZoneId zone) {
    List<Pause> pauses = new ArrayList<>();
    for (String text : texts) pauses.add(read(text, zone));
    return pauses;
  }

  private static Pause read(String text, ZoneId zone) {
    String[] parts = text.split("/", -1);
    if (parts.length < 2 || parts.length > 3 || parts[parts.length - 1].isBlank()) {
      throw Complaint.usage(Say.PAUSE_UNREADABLE, text);
    }
    Instant from = MomentText.read(parts[0], zone);
    Instant to = MomentText.read(parts[1], zone);
    if (to.isBefore(from)) throw Complaint.usage(Say.PAUSE_BACKWARDS, text);
    return new Pause(from, to, parts.length == 3 ? parts[2] : USUAL_REASON);
  }
}
