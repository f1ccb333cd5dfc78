package org.kense.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkHoursTest {
  private static final LocalTime NINE = LocalTime.of(9, 0);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # country, start, closing time of the next working day, which is a weekend
          # Sunday 5 January 2025 is worked for Friday the 3rd
          KZ, 2024-12-31T10:00, 2025-01-05T16:00
          # Saturday 4 May 2024 for Wednesday the 8th
          KZ, 2024-05-03T10:00, 2024-05-04T18:00
          # Saturday 27 April 2024 for Monday the 29th
          RU, 2024-04-26T10:00, 2024-04-27T18:00
          """)
  void a_working_weekend_has_the_hours_of_the_day_it_replaces(
      String country, LocalDateTime start, LocalDateTime closing) {
    var office = new Office(new Timetable(ShippedCalendars.of(country), shortFridays(country)));

    var due = office.due("1 working day", start);

    assertEquals(closing, due);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # moment, open
          2026-03-05T08:59, false
          2026-03-05T09:00, true
          2026-03-05T12:59, true
          2026-03-05T13:00, false
          2026-03-05T14:00, true
          2026-03-05T17:59, true
          2026-03-05T18:00, false
          # a Saturday, and a Monday in lieu
          2026-03-07T10:00, false
          2026-03-09T10:00, false
          """)
  void an_office_is_open_in_its_hours_but_for_its_breaks(LocalDateTime moment, boolean open) {
    var office = Office.in("KZ");

    var answer = office.timetable().open(office.at(moment));

    assertEquals(open, answer);
  }

  @Test
  void an_eve_closes_an_hour_early() {
    var office = Office.in("RU");

    assertTrue(office.timetable().open(office.at(LocalDateTime.parse("2026-04-30T16:59"))));
    assertFalse(office.timetable().open(office.at(LocalDateTime.parse("2026-04-30T17:00"))));
  }

  @Test
  void hours_are_of_five_days_or_of_six() {
    var shift = Shift.of(NINE, LocalTime.of(18, 0));
    var zone = ZoneId.of("Asia/Bishkek");

    var onlyMonday = Map.of(DayOfWeek.MONDAY, shift);
    var five = WorkHours.of("1", zone, shift);

    assertThrows(IllegalArgumentException.class, () -> new WorkHours("1", zone, onlyMonday));
    assertThrows(IllegalArgumentException.class, () -> WorkHours.of(" ", zone, shift));
    assertThrows(IllegalArgumentException.class, () -> five.with(DayOfWeek.SUNDAY, shift));
    assertEquals(Workweek.FIVE_DAYS, five.workweek());
    assertEquals(Workweek.SIX_DAYS, five.with(DayOfWeek.SATURDAY, shift).workweek());
  }

  @Test
  void a_shift_holds_its_breaks_in_their_order() {
    var lunch = new Shift.Break(LocalTime.of(13, 0), LocalTime.of(14, 0));
    var tea = new Shift.Break(LocalTime.of(11, 0), LocalTime.of(11, 15));
    var shift = Shift.of(NINE, LocalTime.of(18, 0)).with(tea).with(lunch);

    assertEquals(List.of(tea, lunch), shift.breaks());
    assertThrows(IllegalArgumentException.class, () -> shift.with(tea));
    assertThrows(
        IllegalArgumentException.class, () -> Shift.of(NINE, LocalTime.of(13, 30)).with(lunch));
    assertThrows(IllegalArgumentException.class, () -> new Shift.Break(NINE, NINE));
  }

  @ParameterizedTest
  @CsvSource({"09:00, 09:00", "09:00, 10:00", "18:00, 09:00", "23:30, 23:59"})
  void a_shift_lasts_longer_than_the_hour_that_an_eve_cuts(LocalTime opens, LocalTime closes) {
    assertThrows(IllegalArgumentException.class, () -> Shift.of(opens, closes));
  }

  private static WorkHours shortFridays(String country) {
    Map<DayOfWeek, Shift> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.compareTo(DayOfWeek.FRIDAY) < 0) week.put(day, Shift.of(NINE, LocalTime.of(18, 0)));
    }
    week.put(DayOfWeek.FRIDAY, Shift.of(NINE, LocalTime.of(16, 0)));
    return new WorkHours("short Fridays", ShippedCalendars.zone(country), week);
  }
}
