package org.kense.core.benchmark;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import net.objectlab.kit.datecalc.common.DefaultHolidayCalendar;
import net.objectlab.kit.datecalc.common.HolidayHandlerType;
import net.objectlab.kit.datecalc.jdk8.LocalDateCalculator;
import net.objectlab.kit.datecalc.jdk8.LocalDateKitCalculatorsFactory;
import org.kense.core.calendar.ShippedCalendars;
import org.kense.core.calendar.WorkCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** So many working days after a date in Kazakhstan. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WorkingDays {
  private final WorkCalendar calendar = ShippedCalendars.of("KZ");
  private final BareTable table = new BareTable(calendar);
  private final LocalDateCalculator objectLab = objectLab(calendar);

  @Param({"3", "10", "30", "250"})
  public int amount;

  @Benchmark
  public LocalDate kense(Starts starts) {
    return calendar.plusWorkingDays(starts.date(), amount);
  }

  @Benchmark
  public LocalDate tableOfDates(Starts starts) {
    return table.plus(starts.date(), amount);
  }

  @Benchmark
  public long tableOfEpochDays(Starts starts) {
    return table.plus(starts.epochDay(), amount);
  }

  @Benchmark
  public LocalDate objectLabKit(Starts starts) {
    return objectLab
        .setStartDate(starts.date())
        .moveByBusinessDays(amount)
        .getCurrentBusinessDate();
  }

  // It knows holidays and weekends, but no working weekend: those it passes over.
  private static LocalDateCalculator objectLab(WorkCalendar calendar) {
    Set<LocalDate> holidays = new HashSet<>();
    for (LocalDate day = calendar.first(); day.isBefore(calendar.last()); day = day.plusDays(1)) {
      boolean weekday = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
      if (weekday && !calendar.working(day)) holidays.add(day);
    }
    var factory = new LocalDateKitCalculatorsFactory();
    factory.registerHolidays(
        "KZ", new DefaultHolidayCalendar<>(holidays, calendar.first(), calendar.last()));
    return factory.getDateCalculator("KZ", HolidayHandlerType.FORWARD);
  }
}
