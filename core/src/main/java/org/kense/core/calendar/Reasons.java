package org.kense.core.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Why one deadline falls where it falls, told limit by limit. */
final class Reasons {
  private final OpenHours open;
  private final List<Pause> pauses;
  private final List<Step> steps = new ArrayList<>();
  private final DayByDay days;

  Reasons(OpenHours open, List<Pause> pauses) {
    this.open = open;
    this.pauses = pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
    days = new DayByDay(open, this.pauses, steps);
  }

  Explanation of(Deadline deadline) {
    steps.add(new Step.Rule(deadline.limit(), deadline.basis()));
    steps.add(new Step.StartedOn(deadline.start()));
    for (Pause pause : pauses) {
      if (touches(pause, deadline)) steps.add(new Step.Paused(pause));
    }
    Step.End end = count(deadline.limit(), deadline);
    steps.add(new Step.Falls(deadline.at(), end));
    if (deadline.provisional()) {
      steps.add(new Step.Provisional(open.calendar().officialUntil()));
    }
    return new Explanation(deadline, open.zone(), steps);
  }

  private Step.End count(TimeLimit limit, Deadline deadline) {
    return switch (limit) {
      case TimeLimit.WorkingDays working -> days.working(working, deadline);
      case TimeLimit.CalendarDays all -> days.all(all, deadline);
      case TimeLimit.WorkingMinutes minutes -> days.minutes(minutes, deadline);
      case TimeLimit.Range range -> range(range, deadline);
      case TimeLimit.Earliest several -> earliest(several, deadline);
      case TimeLimit.FixedDay fixed -> Step.End.END_OF_DAY;
      case TimeLimit.Elapsed elapsed -> Step.End.EXACT_TIME;
      case TimeLimit.AtOnce once -> Step.End.EXACT_TIME;
    };
  }

  private Step.End range(TimeLimit.Range range, Deadline deadline) {
    steps.add(new Step.NotBefore(deadline.earliest()));
    return count(range.latest(), deadline);
  }

  private Step.End earliest(TimeLimit.Earliest several, Deadline deadline) {
    Counting counting = new Counting(open, Pauses.of(pauses));
    for (TimeLimit limit : several.limits()) {
      steps.add(new Step.Compared(limit, counting.due(limit, deadline.start()).at()));
    }
    return count(counting.first(several, deadline.start()), deadline);
  }

  // A fixed day stays where it is, so no pause touches it.
  private static boolean touches(Pause pause, Deadline deadline) {
    return !(deadline.limit() instanceof TimeLimit.FixedDay)
        && pause.from().isBefore(pause.to())
        && pause.from().isBefore(deadline.at())
        && pause.to().isAfter(deadline.start());
  }
}
