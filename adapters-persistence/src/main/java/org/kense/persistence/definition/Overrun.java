package org.kense.persistence.definition;

import org.kense.core.calendar.TimeLimit;
import org.kense.core.calendar.TimeLimits;
import org.kense.core.service.Channel;
import org.kense.core.service.Service;
import org.kense.core.service.Stage;

/** Whether the stages together may take longer than the service itself, where units agree. */
final class Overrun {
  private Overrun() {}

  static void check(Service service, Notes notes) {
    for (var channel : service.channels()) {
      channel.term().within().ifPresent(within -> check(channel, within, notes));
    }
  }

  private static void check(Channel channel, TimeLimit within, Notes notes) {
    for (var unit : LimitUnit.values()) {
      unit.longest(within).ifPresent(most -> check(channel, within, new Most(unit, most), notes));
    }
  }

  /** What the service allows of one unit. */
  private record Most(LimitUnit unit, long amount) {}

  /** Notes down the stage with which the sum first exceeds the term. */
  private static void check(Channel channel, TimeLimit within, Most most, Notes notes) {
    long sum = 0;
    for (var stage : channel.counted().toList()) {
      long before = sum;
      sum += longest(stage, most.unit());
      if (before > most.amount() || sum <= most.amount()) continue;
      notes.wrong(
          notes.markOf(stage),
          Cause.LIMITS_OVERRUN,
          stage.code().value(),
          most.unit().written(sum),
          TimeLimits.write(within));
    }
  }

  private static long longest(Stage stage, LimitUnit unit) {
    return stage.limit().map(limit -> unit.longest(limit.time()).orElse(0)).orElse(0L);
  }
}
