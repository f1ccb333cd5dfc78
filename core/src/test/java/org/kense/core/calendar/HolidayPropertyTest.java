package org.kense.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;

/** What holds for every calendar that a country could decree. */
class HolidayPropertyTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
  private static final Edition EDITION = new Edition("XX", "1", FIRST, LAST, LAST);

  @Property
  void a_holiday_more_never_makes_a_deadline_earlier(
      @ForAll("holidays") @Size(max = 30) Set<LocalDate> holidays,
      @ForAll("holidays") @Size(1) Set<LocalDate> more,
      @ForAll("starts") LocalDate start,
      @ForAll @IntRange(min = 1, max = 60) int days) {
    List<LocalDate> all = new ArrayList<>(holidays);
    more.stream().filter(day -> !holidays.contains(day)).forEach(all::add);

    var before = calendar(holidays).plusWorkingDays(start, days);
    var after = calendar(all).plusWorkingDays(start, days);

    assertFalse(after.isBefore(before));
  }

  @Property
  void nor_one_with_hours_and_a_pause(
      @ForAll("holidays") @Size(max = 30) Set<LocalDate> holidays,
      @ForAll("holidays") @Size(1) Set<LocalDate> more,
      @ForAll("starts") LocalDate start,
      @ForAll("limits") TimeLimit limit) {
    Set<LocalDate> all = new HashSet<>(holidays);
    all.addAll(more);

    var before = due(calendar(holidays), limit, start);
    var after = due(calendar(all), limit, start);

    assertFalse(after.isBefore(before));
  }

  @Property
  void a_day_more_is_always_later_and_always_a_working_day(
      @ForAll("holidays") @Size(max = 30) Set<LocalDate> holidays,
      @ForAll("starts") LocalDate start,
      @ForAll @IntRange(min = 1, max = 60) int days) {
    var calendar = calendar(holidays);

    var due = calendar.plusWorkingDays(start, days);

    assertTrue(calendar.plusWorkingDays(start, days + 1).isAfter(due));
    assertTrue(calendar.working(due));
    assertEquals(due, calendar.workingDayOrNext(due));
    assertEquals(calendar.nextWorkingDay(due), calendar.plusWorkingDays(start, days + 1));
    assertEquals(days, calendar.workingDaysBetween(start, due));
  }

  @Provide
  Arbitrary<Set<LocalDate>> holidays() {
    return Arbitraries.integers().between(0, 250).map(FIRST::plusDays).set();
  }

  @Provide
  Arbitrary<LocalDate> starts() {
    return Arbitraries.integers().between(0, 180).map(FIRST::plusDays);
  }

  @Provide
  Arbitrary<TimeLimit> limits() {
    Arbitrary<Integer> counts = Arbitraries.integers().between(1, 60);
    return Arbitraries.oneOf(
        counts.map(TimeLimit.WorkingDays::new),
        counts.map(count -> new TimeLimit.CalendarDays(count, Roll.NEXT_WORKING_DAY)),
        counts.map(count -> new TimeLimit.WorkingMinutes(count * 60)));
  }

  // The clock stands still over the closing time of two days.
  private static Instant due(WorkCalendar calendar, TimeLimit limit, LocalDate start) {
    var hours = WorkHours.of("1", ZoneOffset.UTC, LocalTime.of(9, 0), LocalTime.of(18, 0));
    var noon = start.atTime(12, 0).toInstant(ZoneOffset.UTC);
    var pause = new Pause(noon.plus(Duration.ofDays(2)), noon.plus(Duration.ofDays(4)), "outage");
    return new Timetable(calendar, hours).due(limit, Office.BASIS, noon, List.of(pause)).at();
  }

  private static WorkCalendar calendar(Iterable<LocalDate> holidays) {
    List<CalendarDay> days = new ArrayList<>();
    for (LocalDate date : holidays) {
      var name = Text.only(Lang.EN, "a holiday");
      days.add(new CalendarDay(date, DayKind.HOLIDAY, name, Optional.empty()));
    }
    return WorkCalendar.of(EDITION, new CalendarFacts(days, Set.of(), Map.of()));
  }
}
