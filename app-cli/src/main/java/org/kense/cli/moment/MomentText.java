package org.kense.cli.moment;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kense.cli.Complaint;
import org.kense.cli.Say;

/** A date with its time: 2026-03-05T16:40, local unless it says otherwise (Z, +05:00). */
public final class MomentText {
  private static final Pattern MOMENT =
      Pattern.compile(
          "(\\d{4})-(\\d{2})-(\\d{2})[T ](\\d{2}):(\\d{2})(?::(\\d{2}))?(Z|[+-]\\d{2}:\\d{2})?");

  private MomentText() {}

  // By hand: DateTimeFormatter takes longer to start than all the rest of a short command.
  public static Instant read(String text, ZoneId zone) {
    Matcher moment = MOMENT.matcher(text);
    if (!moment.matches()) throw Complaint.usage(Say.START_UNREADABLE, text);
    try {
      String offset = moment.group(7);
      return local(moment).atZone(offset == null ? zone : ZoneId.of(offset)).toInstant();
    } catch (DateTimeException impossible) {
      throw Complaint.usage(Say.START_UNREADABLE, text);
    }
  }

  private static LocalDateTime local(Matcher moment) {
    return LocalDateTime.of(
        number(moment, 1),
        number(moment, 2),
        number(moment, 3),
        number(moment, 4),
        number(moment, 5),
        moment.group(6) == null ? 0 : number(moment, 6));
  }

  private static int number(Matcher moment, int group) {
    return Integer.parseInt(moment.group(group));
  }
}
