package org.kense.core.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Times in which something changed that deadlines are counted over.
 *
 * @param calendar whose days changed; without it, it happened whatever the calendar
 */
public record Touch(Optional<String> calendar, List<Stretch> stretches) {
  /** From an instant to another, as generous as one likes: what it holds is looked at. */
  public record Stretch(Instant from, Instant to) {}

  public Touch {
    stretches = List.copyOf(stretches);
  }

  /** Whether a case may have a deadline that this moves. */
  public boolean reaches(Counted counted) {
    return calendar.stream().allMatch(counted.calendar()::equals)
        && stretches.stream().anyMatch(counted::over);
  }
}
