package org.kense.core.usecase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.application.Application;
import org.kense.core.application.DeadlineMoved;
import org.kense.core.calendar.Deadline;
import org.kense.core.institution.Outage;

/** How deadlines move when an outage stops a case's clock, or was none after all. */
record OutageMoves(Outage outage, DeadlineMoved.Cause cause) {
  /** Of a case whose clock has the pauses that it is to have. */
  List<DeadlineMoved> of(Application application, Facts facts) {
    return application.deadlines().entrySet().stream()
        .flatMap(due -> moved(due.getKey(), due.getValue(), application, facts))
        .toList();
  }

  /** By the calendar that it was counted with: what a decree changed is another event's cause. */
  private Stream<DeadlineMoved> moved(
      DeadlineMoved.Of of, Deadline due, Application application, Facts facts) {
    var pause = outage.pause().orElseThrow();
    var after = facts.timetable(due).after(due, application.pauses(of));
    var by = new DeadlineMoved.By.Outage(pause.from(), pause.to(), outage.cause());
    var move = new DeadlineMoved(of, due, after, cause, Optional.of(by));
    return move.moves() ? Stream.of(move) : Stream.empty();
  }
}
