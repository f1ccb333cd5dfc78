package org.kense.persistence.definition;

import java.util.List;
import org.kense.core.calendar.TimeLimits;
import org.kense.core.service.Channel;
import org.kense.core.service.Effect;
import org.kense.core.service.Service;
import org.kense.core.service.Stage;

/** Whether the stages together may take longer than the service itself, where units agree. */
final class Overrun {
  private Overrun() {}

  static void check(Service service, Notes notes) {
    for (var channel : service.channels()) {
      for (var unit : LimitUnit.values()) {
        unit.longest(channel.term().limit().time())
            .ifPresent(most -> check(channel, unit, most, notes));
      }
    }
  }

  /** Notes down the stage with which the sum first exceeds the term. */
  private static void check(Channel channel, LimitUnit unit, long most, Notes notes) {
    long sum = 0;
    for (var stage : counted(channel)) {
      long longest = longest(stage, unit);
      if (sum <= most && sum + longest > most)
        wrong(stage, channel, unit.written(sum + longest), notes);
      sum += longest;
    }
  }

  private static void wrong(Stage stage, Channel channel, String sum, Notes notes) {
    notes.wrong(
        notes.markOf(stage),
        Cause.LIMITS_OVERRUN,
        stage.code().value(),
        sum,
        TimeLimits.write(channel.term().limit().time()));
  }

  private static long longest(Stage stage, LimitUnit unit) {
    return stage.limit().map(limit -> unit.longest(limit.time()).orElse(0)).orElse(0L);
  }

  /** The stages that the term runs through: those after the one that starts it. */
  private static List<Stage> counted(Channel channel) {
    var starts =
        switch (channel.term().start()) {
          case FILING, ACCEPTANCE -> Effect.FILES;
          case REGISTRATION -> Effect.REGISTERS;
        };
    return channel.route().stages().stream()
        .dropWhile(stage -> stage.effect() != starts)
        .skip(1)
        .toList();
  }
}
