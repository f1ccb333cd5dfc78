package org.kense.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Why one deadline falls where it falls, told limit by limit. */
final class Reasons {
  private final OpenHours open;
  private final List<Pause> pauses;
  private final List<Step> steps = new ArrayList<>();
  private final DayByDay days;
  private final Counting counting;

  Reasons(OpenHours open, List<Pause> pauses) {
    this.open = open;
    this.pauses = pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
    days = new DayByDay(open, this.pauses, steps);
    counting = new Counting(open, Pauses.of(pauses));
  }

  Explanation of(Deadline deadline) {
    steps.add(new Step.Rule(deadline.limit(), deadline.basis()));
    deadline.arrived().ifPresent(at -> steps.add(new Step.Arrived(at, whyLater(at))));
    steps.add(new Step.StartedOn(deadline.start()));
    for (Pause pause : pauses) {
      if (touches(pause, deadline)) steps.add(new Step.Paused(pause));
    }
    Start start = Start.of(deadline.start(), open);
    Step.End end = count(deadline.limit(), start, deadline.at());
    steps.add(new Step.Falls(deadline.at(), end));
    if (deadline.provisional()) steps.add(provisional());
    return new Explanation(deadline, open.zone(), steps);
  }

  private Why whyLater(Instant arrival) {
    LocalDate date = open.dateOf(arrival);
    return open.calendar().working(date) ? new Why.AfterHours() : open.dayOff(date);
  }

  private Step provisional() {
    return switch (open.calendar().workweek()) {
      case FIVE_DAYS -> new Step.Provisional(open.calendar().officialUntil());
      case SIX_DAYS -> new Step.OfFiveDays();
    };
  }

  private Step.End count(TimeLimit limit, Start start, Instant end) {
    return switch (limit) {
      case TimeLimit.WorkingDays working -> days.working(working, start);
      case TimeLimit.CalendarDays all -> days.all(all, start, end);
      case TimeLimit.WorkingMinutes minutes -> days.minutes(minutes, start, end);
      case TimeLimit.Range range -> range(range, start, end);
      case TimeLimit.Earliest several -> earliest(several, start, end);
      case TimeLimit.Chain chain -> chain(chain, start);
      case TimeLimit.FixedDay fixed -> Step.End.END_OF_DAY;
      case TimeLimit.BeforeDay before -> Step.End.END_OF_DAY;
      case TimeLimit.WorkingDaysAhead ahead -> days.ahead(ahead, start);
      case TimeLimit.Concerning concerning -> concerning(concerning, start, end);
      case TimeLimit.Elapsed elapsed -> Step.End.EXACT_TIME;
      case TimeLimit.AtOnce once -> Step.End.EXACT_TIME;
    };
  }

  private Step.End range(TimeLimit.Range range, Start start, Instant end) {
    steps.add(new Step.NotBefore(counting.due(range.earliest(), start).at()));
    return count(range.latest(), start, end);
  }

  private Step.End earliest(TimeLimit.Earliest several, Start start, Instant end) {
    for (TimeLimit limit : several.limits()) {
      Instant at = counting.due(limit, start).at();
      steps.add(
          counting.begun(limit, start) ? new Step.Begun(limit) : new Step.Compared(limit, at));
    }
    return count(counting.first(several, start), start, end);
  }

  private Step.End concerning(TimeLimit.Concerning concerning, Start start, Instant end) {
    steps.add(new Step.Concerns(concerning.day()));
    return count(concerning.rule(), start.concerning(concerning.day()), end);
  }

  private Step.End chain(TimeLimit.Chain chain, Start start) {
    Due whole = counting.due(chain, start);
    if (whole.earliest().isBefore(whole.at())) steps.add(new Step.NotBefore(whole.earliest()));
    Step.End end = Step.End.EXACT_TIME;
    Start next = start;
    int number = 0;
    for (TimeLimit link : chain.links()) {
      Due due = counting.due(link, next);
      steps.add(new Step.Linked(++number, link, next.at()));
      end = count(latest(link), next, due.at());
      next = start.next(due);
    }
    return end;
  }

  private static TimeLimit latest(TimeLimit link) {
    return link instanceof TimeLimit.Range range ? range.latest() : link;
  }

  private static boolean touches(Pause pause, Deadline deadline) {
    return !stays(deadline.limit())
        && pause.from().isBefore(pause.to())
        && pause.from().isBefore(deadline.at())
        && pause.to().isAfter(deadline.start());
  }

  // No pause touches a day that stays where it is.
  private static boolean stays(TimeLimit limit) {
    return switch (limit) {
      case TimeLimit.FixedDay fixed -> true;
      case TimeLimit.BeforeDay before -> true;
      case TimeLimit.WorkingDaysAhead ahead -> true;
      case TimeLimit.Concerning concerning -> stays(concerning.rule());
      case TimeLimit.Earliest several -> several.limits().stream().allMatch(Reasons::stays);
      case TimeLimit.WorkingDays moves -> false;
      case TimeLimit.CalendarDays moves -> false;
      case TimeLimit.WorkingMinutes moves -> false;
      case TimeLimit.Elapsed moves -> false;
      case TimeLimit.Range moves -> false;
      case TimeLimit.Chain moves -> false;
      case TimeLimit.AtOnce moves -> false;
    };
  }
}
