package org.kense.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kense.core.law.Basis;

/**
 * A country's calendar with an institution's hours: all that a deadline is counted with.
 *
 * <p>The day of the start is not counted. A limit in working days ends at closing time of its last
 * day (an eve closes earlier), one in calendar days, and a fixed day, at 24:00. Pauses act in the
 * limit's own unit: a day counts if the clock runs up to its end, so that a pause which ends sooner
 * moves nothing; minutes and elapsed time have every pause cut out of them; a fixed day stays. Of a
 * chain each link begins where the one before ended: after 24:00 that is still the day before, so
 * that one calendar day and then three are four.
 *
 * <p>Hours of six days turn the calendar into one of such weeks. A deadline is provisional where
 * {@link WorkCalendar#provisional} says so; a start or a deadline beyond all the days that the
 * calendar knows makes it throw {@link BeyondCalendar}.
 */
public record Timetable(WorkCalendar calendar, WorkHours hours) {
  public Timetable {
    calendar = calendar.with(hours.workweek());
  }

  /** The deadline of a limit that was never interrupted. */
  public Deadline due(TimeLimit limit, Basis basis, Instant start) {
    return due(limit, basis, start, List.of());
  }

  /** The deadline after these pauses, in any order; what overlaps counts once. */
  public Deadline due(TimeLimit limit, Basis basis, Instant start, List<Pause> pauses) {
    calendar.requireKnown(open().dateOf(start));
    Due due = new Counting(open(), Pauses.of(pauses)).due(limit, start);
    calendar.requireKnown(due.day());
    return new Deadline(
        due.at(),
        due.earliest(),
        limit,
        basis,
        start,
        calendar.provisional(due.day()),
        calendar.id(),
        hours.version());
  }

  /** The deadline of what arrived then and counts as received later, perhaps; it records both. */
  public Deadline dueOfArrival(TimeLimit limit, Basis basis, Instant arrival, List<Pause> pauses) {
    Deadline due = due(limit, basis, received(arrival), pauses);
    return due.start().equals(arrival) ? due : due.ofArrival(arrival);
  }

  /**
   * The same limit by this timetable and with all these pauses.
   *
   * <p>It runs from the same start, or from the opening that comes after the same arrival.
   */
  public Deadline after(Deadline recorded, List<Pause> pauses) {
    return recorded
        .arrived()
        .map(arrival -> dueOfArrival(recorded.limit(), recorded.basis(), arrival, pauses))
        .orElseGet(() -> due(recorded.limit(), recorded.basis(), recorded.start(), pauses));
  }

  /**
   * When an arrival counts as received, where the service's rules say so (EDC-7).
   *
   * <p>After closing time or on a day off: at the next opening. The source is silent on the early
   * morning of a working day; it is after the hours of the day before, so it is the opening too. At
   * closing time itself, and during a break, it is received at once.
   */
  public Instant received(Instant arrival) {
    LocalDate date = open().dateOf(arrival);
    if (!calendar.working(date) || arrival.isAfter(open().closing(date))) {
      return open().opening(calendar.nextWorkingDay(date));
    }
    Instant opening = open().opening(date);
    return arrival.isBefore(opening) ? opening : arrival;
  }

  /** Whether somebody works there at this instant. */
  public boolean open(Instant at) {
    return open().spans(open().dateOf(at)).stream().anyMatch(span -> span.holds(at));
  }

  /**
   * Why a deadline falls where it falls, after these pauses.
   *
   * <p>One that was counted with another calendar or other hours is not counted again here: that
   * would explain a deadline that nobody set. The explanation then names what it was counted with.
   */
  public Explanation explain(Deadline deadline, List<Pause> pauses) {
    return deadline.calendar().equals(calendar.id()) && deadline.hours().equals(hours.version())
        ? new Reasons(open(), pauses).of(after(deadline, pauses))
        : new Explanation(deadline, hours.zone(), countedElsewhere(deadline));
  }

  /** What a deadline's limit allows, and when so much of it is used; after these pauses. */
  public Allowance allowance(Deadline deadline, List<Pause> pauses, RiskShare share) {
    return new Allotment(this, deadline, Pauses.of(pauses).spans(), share).allowance();
  }

  /**
   * How a deadline stands at an instant, in the same few steps however far away it is.
   *
   * <p>Empty where the calendar does not reach as far.
   */
  public Optional<Remaining> remaining(Instant due, Allowance allowance, Instant at) {
    Ruler ruler = Ruler.of(allowance.measure(), calendar, hours);
    if (!ruler.reaches(due) || !ruler.reaches(at)) return Optional.empty();
    if (at.isAfter(due)) return Optional.of(new Remaining.Overdue(ruler.between(due, at)));
    Stretch left = ruler.between(at, due);
    boolean atRisk = !at.isBefore(allowance.atRisk());
    return Optional.of(new Remaining.Left(left, allowance.used(left.whole()), atRisk));
  }

  private static List<Step> countedElsewhere(Deadline deadline) {
    return List.of(
        new Step.Rule(deadline.limit(), deadline.basis()),
        new Step.StartedOn(deadline.start()),
        new Step.CountedWith(deadline.calendar(), deadline.hours()),
        new Step.Falls(deadline.at(), Step.End.EXACT_TIME));
  }

  private OpenHours open() {
    return new OpenHours(calendar, hours);
  }
}
