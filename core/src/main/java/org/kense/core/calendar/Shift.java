package org.kense.core.calendar;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** The hours of one working day, with its breaks in their order. */
public record Shift(LocalTime opens, LocalTime closes, List<Break> breaks) {

  /** A time within the shift in which nobody works. */
  public record Break(LocalTime from, LocalTime to) {
    public Break {
      if (!from.isBefore(to)) throw new IllegalArgumentException(from + " is not before " + to);
    }
  }

  /** An eve is shorter by this much: Labour Code of Russia, art. 95. */
  static final int EVE_HOURS = 1;

  public Shift {
    breaks = List.copyOf(breaks);
    if (!opens.plusHours(EVE_HOURS).isAfter(opens)
        || !opens.plusHours(EVE_HOURS).isBefore(closes)) {
      throw new IllegalArgumentException(
          "a shift lasts longer than an hour, not from %s to %s".formatted(opens, closes));
    }
    LocalTime open = opens;
    for (Break pause : breaks) {
      if (pause.from().isBefore(open) || pause.to().isAfter(closes)) {
        throw new IllegalArgumentException("a break out of place: " + pause);
      }
      open = pause.to();
    }
  }

  /** A shift without a break. */
  public static Shift of(LocalTime opens, LocalTime closes) {
    return new Shift(opens, closes, List.of());
  }

  /** How long somebody works in it: on an eve, an hour less. */
  Duration length(boolean eve) {
    LocalTime end = eve ? closes.minusHours(EVE_HOURS) : closes;
    Duration length = Duration.between(opens, end);
    for (Break pause : breaks) {
      length = length.minus(Duration.between(before(pause.from(), end), before(pause.to(), end)));
    }
    return length;
  }

  private static LocalTime before(LocalTime time, LocalTime end) {
    return time.isBefore(end) ? time : end;
  }

  /** The same shift with one break more, later than those it has. */
  public Shift with(Break next) {
    List<Break> more = new ArrayList<>(breaks);
    more.add(next);
    return new Shift(opens, closes, more);
  }
}
