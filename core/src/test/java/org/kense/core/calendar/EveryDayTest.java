package org.kense.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every day of 2020 to 2026 and every amount from 1 to 60, beside a loop that is slow and plain.
 */
class EveryDayTest {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  @ParameterizedTest
  @CsvSource({
    "KZ, REFUSE, FIVE_DAYS",
    "KG, REFUSE, FIVE_DAYS",
    "RU, WORKING, FIVE_DAYS",
    "RU, OFF, FIVE_DAYS",
    "KZ, REFUSE, SIX_DAYS",
    "KG, REFUSE, SIX_DAYS",
    "RU, OFF, SIX_DAYS"
  })
  void the_table_counts_as_a_finger_on_the_calendar_does(
      String code, Contested contested, Workweek week) {
    var finger = new Finger(kinds(code), contested, week);
    var calendar = ShippedCalendars.of(code).with(contested).with(week);

    for (LocalDate start = FIRST; !start.isAfter(LAST); start = start.plusDays(1)) {
      LocalDate due = start;
      for (int days = 1; days <= 60; days++) {
        due = finger.next(due);
        assertEquals(due, calendar.plusWorkingDays(start, days), start + " + " + days);
        assertEquals(days, calendar.workingDaysBetween(start, due), start + " to " + due);
      }
      assertEquals(finger.works(start), calendar.working(start), start::toString);
    }
  }

  @ParameterizedTest
  @CsvSource("RU")
  void a_refusing_calendar_answers_exactly_where_the_reading_makes_no_difference(String code) {
    var refusing = ShippedCalendars.of(code);
    var working = refusing.with(Contested.WORKING);
    var off = refusing.with(Contested.OFF);

    for (LocalDate start = FIRST; !start.isAfter(LAST); start = start.plusDays(1)) {
      for (int days = 1; days <= 60; days++) {
        var same = working.plusWorkingDays(start, days).equals(off.plusWorkingDays(start, days));
        assertEquals(same, answers(refusing, start, days), start + " + " + days);
      }
    }
  }

  private static boolean answers(WorkCalendar calendar, LocalDate start, int days) {
    try {
      calendar.plusWorkingDays(start, days);
      return true;
    } catch (ContestedDay refused) {
      return false;
    }
  }

  /** Goes from day to day as a reader of the facts would. */
  private record Finger(Map<LocalDate, String> kinds, Contested contested, Workweek week) {
    LocalDate next(LocalDate date) {
      LocalDate next = date.plusDays(1);
      while (!works(next)) next = next.plusDays(1);
      return next;
    }

    boolean works(LocalDate date) {
      String kind = kinds.getOrDefault(date, "");
      if (kind.equals("working_weekend")) return true;
      if (kind.equals("nonworking_by_decree")) return contested == Contested.WORKING;
      return kind.isEmpty() && !off().contains(date.getDayOfWeek());
    }

    private Set<DayOfWeek> off() {
      return week == Workweek.SIX_DAYS ? Set.of(DayOfWeek.SUNDAY) : WEEKEND;
    }
  }

  private static Map<LocalDate, String> kinds(String code) {
    Map<LocalDate, String> kinds = new HashMap<>();
    try (var file = WorkCalendar.class.getResourceAsStream(code + ".csv")) {
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .forEach(cells -> kinds.put(LocalDate.parse(cells[0]), cells[1]));
      return kinds;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
