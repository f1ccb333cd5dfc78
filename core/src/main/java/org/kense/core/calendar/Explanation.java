package org.kense.core.calendar;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/** Why a deadline falls where it falls, step by step, in the institution's time zone. */
public record Explanation(Deadline deadline, ZoneId zone, List<Step> steps) {
  public Explanation {
    Objects.requireNonNull(deadline, "deadline");
    Objects.requireNonNull(zone, "zone");
    steps = List.copyOf(steps);
  }
}
