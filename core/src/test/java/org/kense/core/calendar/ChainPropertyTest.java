package org.kense.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** Chains beside {@link MinuteByMinute}, which is slow and plain. */
class ChainPropertyTest {
  private static final LocalDateTime FIRST = LocalDateTime.parse("2024-01-01T00:00");
  private static final int QUARTERS = 700 * 24 * 4;

  /** A chain that began somewhere, and the pauses there were. */
  record Case(Office office, List<TimeLimit> links, Instant start, List<Pause> pauses) {}

  @Property(tries = 300)
  void a_chain_ends_where_a_minute_by_minute_walk_ends(@ForAll("cases") Case one) {
    var chain = new TimeLimit.Chain(one.links());

    var due = one.office().timetable().due(chain, Office.BASIS, one.start(), one.pauses());

    var walk = new MinuteByMinute(one.office(), one.pauses());
    assertEquals(walk.end(one.links(), one.start()), due.at());
    assertEquals(due.at(), due.earliest());
  }

  @Property(tries = 300)
  void an_explanation_ends_at_the_deadline_and_tells_each_link(@ForAll("cases") Case one) {
    var chain = new TimeLimit.Chain(one.links());
    var timetable = one.office().timetable();
    var due = timetable.due(chain, Office.BASIS, one.start(), one.pauses());

    var told = timetable.explain(due, one.pauses()).steps();

    var links = told.stream().filter(Step.Linked.class::isInstance).map(Step.Linked.class::cast);
    assertEquals(one.links(), links.map(Step.Linked::limit).toList());
    assertEquals(
        counted(one.links()), told.stream().filter(Step.Counted.class::isInstance).count());
  }

  private static long counted(List<TimeLimit> links) {
    return links.stream()
        .mapToLong(
            link ->
                switch (link) {
                  case TimeLimit.WorkingDays(int count) -> count;
                  case TimeLimit.CalendarDays(int count, Roll roll) -> count;
                  default -> 0;
                })
        .sum();
  }

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<Office> offices = Arbitraries.of(Office.in("KZ"), Office.in("KG"));
    Arbitrary<LocalDateTime> starts =
        Arbitraries.integers().between(0, QUARTERS).map(it -> FIRST.plusMinutes(15L * it));
    return Combinators.combine(
            offices, links().list().ofMinSize(2).ofMaxSize(5), starts, pauses().list().ofMaxSize(4))
        .as(
            (office, links, start, pauses) -> {
              var begin = office.at(start);
              return new Case(
                  office, links, begin, pauses.stream().map(it -> from(begin, it)).toList());
            });
  }

  private static Pause from(Instant start, Pause offset) {
    var shift = Duration.between(Instant.EPOCH, start);
    return new Pause(offset.from().plus(shift), offset.to().plus(shift), offset.reason());
  }

  // On the quarter of the hour, so that they often meet an opening, a closing or midnight.
  private static Arbitrary<Pause> pauses() {
    return Combinators.combine(
            Arbitraries.integers().between(-100, 1_000), Arbitraries.integers().between(0, 400))
        .as((begin, length) -> new Pause(quarter(begin), quarter(begin + length), "payment"));
  }

  private static Instant quarter(int number) {
    return Instant.EPOCH.plus(Duration.ofMinutes(15L * number));
  }

  private static Arbitrary<TimeLimit> links() {
    Arbitrary<Integer> counts = Arbitraries.integers().between(1, 5);
    return Arbitraries.oneOf(
        counts.map(TimeLimit.WorkingDays::new),
        counts.map(count -> new TimeLimit.CalendarDays(count, Roll.NONE)),
        counts.map(count -> new TimeLimit.WorkingMinutes(count * 15)),
        counts.map(count -> new TimeLimit.Elapsed(Duration.ofMinutes(count * 45L))));
  }
}
