package org.kense.core.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kense.core.calendar.Deadline;
import org.kense.core.calendar.Explanation;
import org.kense.core.calendar.Pause;
import org.kense.core.calendar.Shift;
import org.kense.core.calendar.ShippedCalendars;
import org.kense.core.calendar.TimeLimit;
import org.kense.core.calendar.Timetable;
import org.kense.core.calendar.WorkHours;
import org.kense.core.law.Assumed;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A whole deadline of an office in Kazakhstan: ten working days, its hours, two pauses. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Deadlines {
  private static final ZoneId ALMATY = ShippedCalendars.zone("KZ");
  private static final TimeLimit LIMIT = new TimeLimit.WorkingDays(10);
  private static final Shift SHIFT =
      Shift.of(LocalTime.of(9, 0), LocalTime.of(18, 0))
          .with(new Shift.Break(LocalTime.of(13, 0), LocalTime.of(14, 0)));

  private final Timetable timetable =
      new Timetable(ShippedCalendars.of("KZ"), WorkHours.of("1", ALMATY, SHIFT));
  private final List<Instant> starts = new ArrayList<>();
  private final List<List<Pause>> pauses = new ArrayList<>();

  public Deadlines() {
    for (LocalDate date : new Starts().dates()) {
      Instant start = date.atTime(16, 40).atZone(ALMATY).toInstant();
      starts.add(start);
      pauses.add(List.of(pause(start, 30, 20, "payment"), pause(start, 120, 72, "outage")));
    }
  }

  private static Pause pause(Instant start, int after, int hours, String reason) {
    Instant from = start.plus(Duration.ofHours(after));
    return new Pause(from, from.plus(Duration.ofHours(hours)), reason);
  }

  @Benchmark
  public Deadline withoutPauses(Starts numbers) {
    return timetable.due(LIMIT, Assumed.UNSTATED, starts.get(numbers.number()));
  }

  @Benchmark
  public Deadline withTwoPauses(Starts numbers) {
    int number = numbers.number();
    return timetable.due(LIMIT, Assumed.UNSTATED, starts.get(number), pauses.get(number));
  }

  @Benchmark
  public Explanation explained(Starts numbers) {
    int number = numbers.number();
    Deadline due = timetable.due(LIMIT, Assumed.UNSTATED, starts.get(number));
    return timetable.explain(due, pauses.get(number));
  }
}
