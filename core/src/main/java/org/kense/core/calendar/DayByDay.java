package org.kense.core.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Goes through the days one by one, as a reader would with a calendar, and notes each. */
record DayByDay(OpenHours open, List<Pause> pauses, List<Step> steps) {

  Step.End working(TimeLimit.WorkingDays days, Start start) {
    LocalDate date = afterStart(start);
    for (int number = 0; number < days.count(); date = date.plusDays(1)) {
      if (off(date) || stopped(date, open.closing(date))) continue;
      odd(date);
      steps.add(new Step.Counted(date, ++number));
    }
    return closing(date.minusDays(1));
  }

  /** Back from the day concerned, over the days that lie between, to the last day allowed. */
  Step.End ahead(TimeLimit.WorkingDaysAhead ahead, Start start) {
    steps.add(new Step.NotCounted(start.concerned(), new Why.DayConcerned()));
    LocalDate date = start.concerned().minusDays(1);
    for (int number = 0; number < ahead.count(); date = date.minusDays(1)) {
      if (off(date)) continue;
      odd(date);
      steps.add(new Step.Counted(date, ++number));
    }
    while (off(date)) date = date.minusDays(1);
    return closing(date);
  }

  Step.End all(TimeLimit.CalendarDays days, Start start, Instant end) {
    LocalDate date = afterStart(start);
    for (int number = 0; number < days.count(); date = date.plusDays(1)) {
      if (!stopped(date, open.endOfDay(date))) steps.add(new Step.Counted(date, ++number));
    }
    LocalDate last = date.minusDays(1);
    for (; open.endOfDay(last).isBefore(end); last = last.plusDays(1)) {
      steps.add(new Step.RolledOver(last, whyNot(last)));
    }
    return Step.End.END_OF_DAY;
  }

  Step.End minutes(TimeLimit.WorkingMinutes minutes, Start start, Instant end) {
    Map<LocalDate, Duration> worked = worked(minutes, start);
    LocalDate last = open.dateOf(end);
    LocalDate date = open.dateOf(start.at());
    for (; !date.isAfter(last); date = date.plusDays(1)) {
      if (off(date)) continue;
      odd(date);
      steps.add(new Step.Worked(date, worked.getOrDefault(date, Duration.ZERO)));
    }
    return Step.End.EXACT_TIME;
  }

  private Step.End closing(LocalDate date) {
    return open.calendar().shortened(date)
        ? Step.End.CLOSING_TIME_OF_AN_EVE
        : Step.End.CLOSING_TIME;
  }

  private LocalDate afterStart(Start start) {
    steps.add(new Step.NotCounted(start.day(), new Why.StartDay()));
    return start.day().plusDays(1);
  }

  private boolean off(LocalDate date) {
    if (open.calendar().working(date)) return false;
    steps.add(new Step.NotCounted(date, open.dayOff(date)));
    return true;
  }

  private boolean stopped(LocalDate date, Instant end) {
    Optional<Pause> pause = pauseAt(end);
    pause.ifPresent(why -> steps.add(new Step.NotCounted(date, new Why.Stopped(why))));
    return pause.isPresent();
  }

  private void odd(LocalDate date) {
    open.calendar().fact(date).flatMap(this::worked).ifPresent(steps::add);
  }

  // Of a working day something is recorded where it is a weekend, or contested.
  private Optional<Step> worked(CalendarDay day) {
    if (day.kind() == DayKind.WORKING_WEEKEND) return Optional.of(new Step.WorkedWeekend(day));
    return steps.stream().anyMatch(Step.WorkedByRule.class::isInstance)
        ? Optional.empty()
        : Optional.of(new Step.WorkedByRule(day));
  }

  private Why whyNot(LocalDate date) {
    return pauseAt(open.endOfDay(date))
        .<Why>map(Why.Stopped::new)
        .orElseGet(() -> open.dayOff(date));
  }

  private Optional<Pause> pauseAt(Instant end) {
    return pauses.stream().filter(pause -> Pauses.of(List.of(pause)).stoppedAtEnd(end)).findFirst();
  }

  private Map<LocalDate, Duration> worked(TimeLimit.WorkingMinutes minutes, Start start) {
    Duration whole = Duration.ofMinutes(minutes.count());
    Map<LocalDate, Duration> worked = new TreeMap<>();
    for (Span span : new WorkingTime(open, Pauses.of(pauses)).used(start.at(), whole)) {
      worked.merge(open.dateOf(span.from()), span.length(), Duration::plus);
    }
    return worked;
  }
}
