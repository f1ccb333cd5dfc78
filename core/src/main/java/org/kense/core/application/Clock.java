package org.kense.core.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kense.core.calendar.Pause;

/** Whether time counts for a case; while stopped there is no deadline, only a remainder. */
public sealed interface Clock {
  /** The pauses that are over; an explanation needs them. */
  List<Pause> pauses();

  /** Time counts. */
  record Running(List<Pause> pauses) implements Clock {
    public Running {
      pauses = List.copyOf(pauses);
    }
  }

  /** Time stands still, for one reason or several at once. */
  record Stopped(Set<PauseReason> reasons, Instant since, List<Pause> pauses) implements Clock {
    public Stopped {
      reasons = Set.copyOf(reasons);
      pauses = List.copyOf(pauses);
    }
  }

  /** Those in which the institution could not work. */
  default List<Pause> outages() {
    return pauses().stream()
        .filter(pause -> pause.reason().equals(PauseReason.OUTAGE.code()))
        .toList();
  }

  default Clock after(ClockEvent event) {
    return switch (event) {
      case ClockEvent.ClockStopped stopped -> stopped(stopped);
      case ClockEvent.ClockResumed resumed -> resumed(resumed);
      case ClockEvent.ClockPaused paused -> paused(paused);
      case ClockEvent.PauseWithdrawn withdrawn -> withdrawn(withdrawn);
    };
  }

  private Clock stopped(ClockEvent.ClockStopped event) {
    return switch (this) {
      case Running running -> new Stopped(Set.of(event.reason()), event.at(), running.pauses);
      case Stopped stopped -> {
        var reasons = EnumSet.of(event.reason());
        reasons.addAll(stopped.reasons);
        yield new Stopped(reasons, stopped.since, stopped.pauses);
      }
    };
  }

  private Clock resumed(ClockEvent.ClockResumed event) {
    return switch (this) {
      case Running running -> running;
      case Stopped stopped -> {
        var left = EnumSet.copyOf(stopped.reasons);
        left.remove(event.reason());
        yield left.isEmpty()
            ? new Running(with(stopped, event))
            : new Stopped(left, stopped.since, stopped.pauses);
      }
    };
  }

  private Clock paused(ClockEvent.ClockPaused event) {
    return having(and(pauses(), new Pause(event.from(), event.to(), event.reason().code())));
  }

  private Clock withdrawn(ClockEvent.PauseWithdrawn event) {
    var pauses = new ArrayList<>(pauses());
    pauses.remove(new Pause(event.from(), event.to(), event.reason().code()));
    return having(pauses);
  }

  private Clock having(List<Pause> pauses) {
    return switch (this) {
      case Running running -> new Running(pauses);
      case Stopped stopped -> new Stopped(stopped.reasons, stopped.since, pauses);
    };
  }

  private static List<Pause> with(Stopped stopped, ClockEvent.ClockResumed event) {
    return and(stopped.pauses, new Pause(stopped.since, event.at(), event.reason().code()));
  }

  private static List<Pause> and(List<Pause> pauses, Pause next) {
    return Stream.concat(pauses.stream(), Stream.of(next)).toList();
  }
}
