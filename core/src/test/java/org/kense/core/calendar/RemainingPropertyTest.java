package org.kense.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is left beside a loop that looks at every minute, in all three countries. */
class RemainingPropertyTest {
  private static final LocalDateTime FIRST = LocalDateTime.parse("2023-06-01T00:00");
  private static final int MINUTES = 3 * 365 * 24 * 60;

  /** A limit that began somewhere, the pauses there were, and an instant around it. */
  record Case(Office office, Deadline deadline, List<Pause> pauses, Instant now) {
    Allowance allowance() {
      return office.timetable().allowance(deadline, pauses, RiskShare.USUAL);
    }

    Remaining remaining() {
      return office.timetable().remaining(deadline.at(), allowance(), now).orElseThrow();
    }

    boolean working() {
      return deadline.limit() instanceof TimeLimit.WorkingDays
          || deadline.limit() instanceof TimeLimit.WorkingMinutes;
    }

    long minutes(Instant from, Instant to) {
      return new MinuteByMinute(office, List.of()).minutes(from, to, working());
    }
  }

  @Property(tries = 300)
  void what_is_left_or_overdue_is_what_a_minute_by_minute_walk_finds(@ForAll("cases") Case one) {
    Instant due = one.deadline().at();

    Remaining remaining = one.remaining();

    long walked =
        one.now().isAfter(due) ? one.minutes(due, one.now()) : one.minutes(one.now(), due);
    assertEquals(Duration.ofMinutes(walked), remaining.time().whole());
    assertEquals(one.now().isAfter(due), remaining instanceof Remaining.Overdue);
  }

  @Property(tries = 300)
  void a_limit_allows_what_its_start_and_deadline_leave_without_any_pause(
      @ForAll("unpaused") Case one) {
    long walked = one.minutes(one.deadline().start(), one.deadline().at());

    assertEquals(Duration.ofMinutes(walked), one.allowance().time());
  }

  @Property(tries = 300)
  void pauses_take_exactly_what_they_last_from_minutes(@ForAll("cases") Case one) {
    if (!(one.deadline().limit() instanceof TimeLimit.WorkingMinutes(int count))) return;

    assertEquals(Duration.ofMinutes(count), one.allowance().time());
  }

  @Property(tries = 300)
  void a_limit_in_days_allows_its_days_whatever_pauses_there_were(@ForAll("cases") Case one) {
    if (!(one.deadline().limit() instanceof TimeLimit.WorkingDays(int count))) return;
    var startDay = one.office().local(one.deadline().start()).toLocalDate().plusDays(1);

    long onStartDay = one.minutes(one.deadline().start(), one.office().at(startDay.atStartOfDay()));

    // Eight hours a day; an eve of Russia's has seven.
    long most = onStartDay + count * 480L;
    long time = one.allowance().time().toMinutes();
    assertTrue(time <= most && time >= most - count * 60L, () -> time + " of " + most);
    if (!one.office().timetable().calendar().code().equals("RU")) assertEquals(most, time);
  }

  @Property(tries = 300)
  void it_is_at_risk_exactly_when_three_quarters_are_used(@ForAll("cases") Case one) {
    Remaining remaining = one.remaining();

    boolean warned = remaining.urgency() != Urgency.ON_TIME;

    assertEquals(remaining.used() >= 0.75, warned);
    assertEquals(
        Urgency.of(one.allowance().atRisk(), one.deadline().at(), one.now()), remaining.urgency());
  }

  @Property(tries = 300)
  void its_days_and_hours_are_all_of_it(@ForAll("cases") Case one) {
    Stretch time = one.remaining().time();

    long daily = one.working() ? 480 : 24 * 60;
    long told = time.days() * daily + time.rest().toMinutes();

    long eves = one.working() ? time.days() * 60L : 0;
    assertTrue(time.whole().toMinutes() <= told && time.whole().toMinutes() >= told - eves);
    assertTrue(time.rest().toMinutes() < daily);
  }

  @Provide
  Arbitrary<Case> cases() {
    return cases(pauses().list().ofMaxSize(4));
  }

  @Provide
  Arbitrary<Case> unpaused() {
    return cases(Arbitraries.just(List.of()));
  }

  private static Arbitrary<Case> cases(Arbitrary<List<Pause>> pauses) {
    Arbitrary<Office> offices = Arbitraries.of(Office.in("KZ"), Office.in("KG"), Office.in("RU"));
    Arbitrary<LocalDateTime> starts =
        Arbitraries.integers().between(0, MINUTES).map(FIRST::plusMinutes);
    // After every pause: while the clock stands still, only a remainder is told.
    Arbitrary<Integer> nows = Arbitraries.integers().between(0, 60_000);
    return Combinators.combine(offices, limits(), starts, pauses, nows)
        .as(
            (office, limit, start, offsets, now) ->
                one(office, limit, office.at(start), offsets, now));
  }

  private static Case one(
      Office office, TimeLimit limit, Instant start, List<Pause> offsets, int now) {
    Duration shift = Duration.between(Instant.EPOCH, start);
    List<Pause> pauses =
        offsets.stream()
            .map(it -> new Pause(it.from().plus(shift), it.to().plus(shift), it.reason()))
            .toList();
    Instant over = pauses.stream().map(Pause::to).max(Instant::compareTo).orElse(start);
    Instant from = over.isBefore(start) ? start : over;
    Deadline deadline = office.timetable().due(limit, Office.BASIS, start, pauses);
    return new Case(office, deadline, pauses, from.plus(Duration.ofMinutes(now)));
  }

  // On the quarter of the hour, so that they often meet an opening, a closing or midnight.
  private static Arbitrary<Pause> pauses() {
    return Combinators.combine(
            Arbitraries.integers().between(-100, 1_000), Arbitraries.integers().between(0, 400))
        .as((from, length) -> new Pause(quarter(from), quarter(from + length), "payment"));
  }

  private static Instant quarter(int number) {
    return Instant.EPOCH.plus(Duration.ofMinutes(15L * number));
  }

  private static Arbitrary<TimeLimit> limits() {
    Arbitrary<Integer> counts = Arbitraries.integers().between(1, 20);
    return Arbitraries.oneOf(
        counts.map(TimeLimit.WorkingDays::new),
        counts.map(count -> new TimeLimit.CalendarDays(count, Roll.NONE)),
        counts.map(count -> new TimeLimit.CalendarDays(count, Roll.NEXT_WORKING_DAY)),
        counts.map(count -> new TimeLimit.WorkingMinutes(count * 25)),
        counts.map(count -> new TimeLimit.Elapsed(Duration.ofMinutes(count * 45L))));
  }
}
