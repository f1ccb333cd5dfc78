package org.kense.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every limit, start and pause, in all three countries. */
class DeadlinePropertyTest {
  private static final LocalDateTime FIRST = LocalDateTime.parse("2020-01-01T00:00");
  private static final int MINUTES = 6 * 365 * 24 * 60;

  /** A limit that began somewhere, and the pauses there were. */
  record Case(Office office, Deadline deadline, List<Pause> pauses) {
    Deadline moved() {
      return office.timetable().after(deadline, pauses);
    }

    Deadline moved(int pauses) {
      return office.timetable().after(deadline, this.pauses.subList(0, pauses));
    }
  }

  @Property
  void one_pause_more_never_makes_a_deadline_earlier(@ForAll("cases") Case one) {
    for (int pauses = 0; pauses < one.pauses().size(); pauses++) {
      assertFalse(one.moved(pauses + 1).at().isBefore(one.moved(pauses).at()));
    }
  }

  @Property
  void the_days_of_an_explanation_add_up_to_the_limit_and_end_at_the_deadline(
      @ForAll("cases") Case one) {
    var explanation = one.office().timetable().explain(one.deadline(), one.pauses());

    LocalDate last = LocalDate.MIN;
    long counted = 0;
    for (Step step : explanation.steps()) {
      if (step instanceof Step.Counted day) assertEquals(++counted, day.number());
      if (step instanceof Step.Counted day) last = day.date();
      if (step instanceof Step.RolledOver day) last = day.date().plusDays(1);
    }

    assertEquals(days(one.deadline().limit()), counted);
    assertEquals(one.moved(), explanation.deadline());
    if (counted > 0) assertEquals(last, lastDay(one.office(), explanation.deadline()));
  }

  @Property
  void neither_their_order_nor_their_cut_matters(@ForAll("cases") Case one) {
    List<Pause> halves = new ArrayList<>();
    for (Pause pause : one.pauses()) {
      Instant middle = pause.from().plus(Duration.between(pause.from(), pause.to()).dividedBy(2));
      halves.addFirst(new Pause(pause.from(), middle, "payment"));
      halves.addFirst(new Pause(middle, pause.to(), "outage"));
    }

    assertEquals(one.moved(), one.office().timetable().after(one.deadline(), halves));
  }

  @Property
  void a_pause_that_begins_at_the_deadline_does_not_move_it(@ForAll("cases") Case one) {
    var moved = one.moved();
    List<Pause> more = new ArrayList<>(one.pauses());
    more.add(new Pause(moved.at(), moved.at().plus(Duration.ofDays(9)), "outage"));

    var again = one.office().timetable().after(one.deadline(), more);

    assertEquals(moved.at(), again.at());
  }

  @Property
  void a_later_start_never_gives_an_earlier_deadline(
      @ForAll("cases") Case one, @ForAll @IntRange(max = 20_000) int minutes) {
    var later = one.deadline().start().plus(Duration.ofMinutes(minutes));

    var due = one.office().timetable().due(one.deadline().limit(), Office.BASIS, later);

    assertFalse(due.at().isBefore(one.deadline().at()));
  }

  @Property
  void a_larger_amount_never_gives_an_earlier_deadline(
      @ForAll("cases") Case one, @ForAll @IntRange(min = 1, max = 60) int more) {
    var larger = larger(one.deadline().limit(), more);

    var due =
        one.office().timetable().due(larger, Office.BASIS, one.deadline().start(), one.pauses());

    assertFalse(due.at().isBefore(one.moved().at()));
  }

  @Property
  void receipt_is_never_before_arrival_and_always_in_working_hours(@ForAll("cases") Case one) {
    var arrival = one.deadline().start();

    var received = one.office().timetable().received(arrival);

    assertFalse(received.isBefore(arrival));
    assertEquals(received, one.office().timetable().received(received));
    assertTrue(
        one.office().timetable().calendar().working(one.office().local(received).toLocalDate()));
  }

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<Office> offices =
        Arbitraries.of(Office.in("KZ"), Office.in("KG"), Office.in("RU").with(Contested.OFF));
    Arbitrary<LocalDateTime> starts =
        Arbitraries.integers().between(0, MINUTES).map(FIRST::plusMinutes);
    return Combinators.combine(offices, limits(), starts, pauses().list().ofMaxSize(5))
        .as(this::one);
  }

  private Case one(Office office, TimeLimit limit, LocalDateTime start, List<Pause> offsets) {
    Instant begin = office.at(start);
    Duration shift = Duration.between(Instant.EPOCH, begin);
    List<Pause> pauses =
        offsets.stream()
            .map(it -> new Pause(it.from().plus(shift), it.to().plus(shift), it.reason()))
            .toList();
    return new Case(office, office.timetable().due(limit, Office.BASIS, begin), pauses);
  }

  // Relative to the start, on the quarter of the hour, so that they often meet an opening or
  // closing.
  private static Arbitrary<Pause> pauses() {
    Arbitrary<Integer> from = Arbitraries.integers().between(-200, 4_000);
    Arbitrary<Integer> length = Arbitraries.integers().between(0, 1_000);
    return Combinators.combine(from, length)
        .as((begin, quarters) -> new Pause(quarter(begin), quarter(begin + quarters), "payment"));
  }

  private static Instant quarter(int number) {
    return Instant.EPOCH.plus(Duration.ofMinutes(15L * number));
  }

  private static Arbitrary<TimeLimit> limits() {
    Arbitrary<Integer> counts = Arbitraries.integers().between(1, 60);
    return Arbitraries.oneOf(
        counts.map(TimeLimit.WorkingDays::new),
        counts.map(count -> new TimeLimit.CalendarDays(count, Roll.NONE)),
        counts.map(count -> new TimeLimit.CalendarDays(count, Roll.NEXT_WORKING_DAY)),
        counts.map(count -> new TimeLimit.WorkingMinutes(count * 10)),
        counts.map(count -> new TimeLimit.Elapsed(Duration.ofMinutes(count * 30L))));
  }

  private static TimeLimit larger(TimeLimit limit, int more) {
    Amount amount = Amount.of(limit).orElseThrow();
    return amount.unit().limit((int) amount.count() + more);
  }

  private static long days(TimeLimit limit) {
    return switch (limit) {
      case TimeLimit.WorkingDays days -> days.count();
      case TimeLimit.CalendarDays days -> days.count();
      case TimeLimit.WorkingMinutes none -> 0;
      case TimeLimit.Elapsed none -> 0;
      case TimeLimit.Range none -> 0;
      case TimeLimit.Earliest none -> 0;
      case TimeLimit.Chain none -> 0;
      case TimeLimit.FixedDay none -> 0;
      case TimeLimit.BeforeDay none -> 0;
      case TimeLimit.WorkingDaysAhead days -> days.count();
      case TimeLimit.Concerning concerning -> days(concerning.rule());
      case TimeLimit.AtOnce none -> 0;
    };
  }

  // A deadline at 24:00 belongs to the day before.
  private static LocalDate lastDay(Office office, Deadline deadline) {
    return office.local(deadline.at().minusNanos(1)).toLocalDate();
  }
}
