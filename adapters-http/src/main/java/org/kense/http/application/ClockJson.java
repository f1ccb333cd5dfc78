package org.kense.http.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kense.core.application.Clock;
import org.kense.core.application.PauseReason;

/** Whether time counts, and why not. */
record ClockJson(String state, List<String> reasons, Optional<Instant> since) {
  static ClockJson of(Clock clock) {
    return switch (clock) {
      case Clock.Running running -> new ClockJson("running", List.of(), Optional.empty());
      case Clock.Stopped stopped ->
          new ClockJson(
              "stopped",
              stopped.reasons().stream().map(PauseReason::code).sorted().toList(),
              Optional.of(stopped.since()));
    };
  }
}
