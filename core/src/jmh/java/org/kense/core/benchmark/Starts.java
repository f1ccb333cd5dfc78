package org.kense.core.benchmark;

import java.time.LocalDate;
import java.util.Random;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Dates in no order, the same ones for everybody; after each a year of working days is known. */
@State(Scope.Thread)
public class Starts {
  private static final int COUNT = 4096;
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

  private final LocalDate[] dates = new LocalDate[COUNT];
  private final long[] epochDays = new long[COUNT];
  private int next;

  public Starts() {
    Random random = new Random(COUNT);
    for (int i = 0; i < COUNT; i++) {
      epochDays[i] = random.nextLong(FIRST.toEpochDay(), LAST.toEpochDay());
      dates[i] = LocalDate.ofEpochDay(epochDays[i]);
    }
  }

  LocalDate date() {
    return dates[number()];
  }

  long epochDay() {
    return epochDays[number()];
  }

  int number() {
    next = (next + 1) & (COUNT - 1);
    return next;
  }

  LocalDate[] dates() {
    return dates.clone();
  }
}
