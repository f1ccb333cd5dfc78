package org.kense.core.institution;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.kense.core.calendar.Pause;

/**
 * A time in which an institution could not work (CSC-36).
 *
 * @param to empty as long as it lasts
 * @param cause in the words of whoever recorded it, such as "no electricity"
 */
public record Outage(UUID id, Instant from, Optional<Instant> to, String cause) {
  /** What a pause for it is called. */
  public static final String REASON = "outage";

  /** The most that can be said of a cause, in characters. */
  public static final int LONGEST_CAUSE = 500;

  /** CSC-36: the status of a result is in the cabinet within 24 hours after the end. */
  private static final Duration STATUS_WITHIN = Duration.ofHours(24);

  public Outage {
    Objects.requireNonNull(id, "id");
    if (cause.isBlank()) throw new IllegalArgumentException("an outage without its cause");
    if (to.isPresent() && !from.isBefore(to.get())) {
      throw new IllegalArgumentException(from + " is not before " + to.get());
    }
  }

  public boolean lasts() {
    return to.isEmpty();
  }

  Outage until(Instant end) {
    return new Outage(id, from, Optional.of(end), cause);
  }

  /** By when the status of every result has to be available again. */
  public Optional<Instant> statusBy() {
    return to.map(end -> end.plus(STATUS_WITHIN));
  }

  /** How it stops the clocks of cases, once its length is known. */
  public Optional<Pause> pause() {
    return to.map(end -> new Pause(from, end, REASON));
  }
}
