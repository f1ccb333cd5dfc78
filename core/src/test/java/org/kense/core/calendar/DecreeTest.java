package org.kense.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.calendar.DecreeFault.InLine;
import org.kense.core.law.Lang;

/** A decree on top of a calendar; the acts in these tests are made up. */
class DecreeTest {
  private static final WorkCalendar KZ = ShippedCalendars.of("KZ");
  private static final WorkCalendar RU = ShippedCalendars.of("RU");

  private static DecreeRow row(int line, String date, String kind, String name) {
    return new DecreeRow(line, date, kind, Map.of(Lang.EN, name), "act");
  }

  private static Amendment amended(WorkCalendar calendar, DecreeRow... rows) {
    return new Decree(List.of(rows), Optional.empty()).on(calendar).get();
  }

  private static DecreeFault fault(WorkCalendar calendar, DecreeRow... rows) {
    var faults = new Decree(List.of(rows), Optional.empty()).on(calendar).getLeft();
    assertEquals(1, faults.size(), () -> "" + faults);
    return faults.getFirst().fault();
  }

  /** 2027: 4 January is a Monday, 9 January a Saturday. */
  @ParameterizedTest
  @CsvSource({
    "2027-01-11, moved_day_off,   Day off moved from 2027-01-09, false",
    "2027-01-11, extra_day_off,   Day of the miner,              false",
    "2027-01-11, holiday,         Day of the miner,              false",
    "2027-01-09, working_weekend, Day off moved away,            true",
    "2027-01-09, holiday,         Day of the miner,              false", // a Saturday stays off
    "2027-03-08, default,         '',                            true", // no holiday any more
  })
  void each_kind_makes_the_day_what_it_says(
      LocalDate date, String kind, String name, boolean working) {
    var amendment = amended(KZ, row(2, date.toString(), kind, name));

    assertEquals("KZ@2026.2", amendment.version().calendar().id());
    assertEquals(working, amendment.version().calendar().working(date));
    assertEquals(List.of(new DayChange(date, "act")), amendment.version().changes());
    assertEquals(
        KZ.working(date.plusDays(1)), amendment.version().calendar().working(date.plusDays(1)));
  }

  @Test
  void a_working_weekend_has_the_hours_of_the_day_that_its_name_says_it_replaces() {
    var name = "Working day (day off moved to 2027-01-13)";
    var amendment = amended(KZ, row(2, "2027-01-09", "working_weekend", name));

    assertEquals(
        DayOfWeek.WEDNESDAY, amendment.version().calendar().hoursOf(LocalDate.of(2027, 1, 9)));
  }

  @Test
  void names_that_the_calendar_knows_come_in_all_languages_and_given_ones_go_first() {
    var known = row(2, "2027-01-11", "moved_day_off", "Day off moved from 2027-01-09");
    var names = Map.of(Lang.EN, "Day of the miner", Lang.RU, "День шахтёра");
    var given = new DecreeRow(3, "2027-01-12", "extra_day_off", names, "act");
    var calendar = amended(KZ, known, given).version().calendar();

    var first = calendar.fact(LocalDate.of(2027, 1, 11)).orElseThrow();
    var second = calendar.fact(LocalDate.of(2027, 1, 12)).orElseThrow();

    assertEquals("Выходной, перенесённый с 9 января 2027 года", first.name().in(Lang.RU).words());
    assertEquals(4, first.name().languages().size());
    assertEquals("День шахтёра", second.name().in(Lang.KK).words());
    assertEquals(Optional.of("act"), second.act());
  }

  @Test
  void an_eve_is_shortened_also_on_a_saturday_that_works_and_no_longer_once_the_day_is_off() {
    var working =
        row(2, "2027-02-20", "working_weekend", "Working day (day off moved to 2027-02-22)");
    var saturday = LocalDate.of(2027, 2, 20);
    var first = amended(RU, working, row(3, "2027-02-20", "shortened", "")).version().calendar();
    assertTrue(first.shortened(saturday));

    var second = amended(first, row(2, "2027-02-20", "default", "")).version().calendar();

    assertFalse(second.shortened(saturday));
    assertFalse(second.working(saturday));
    assertEquals("RU@2026.3", second.id());
  }

  /** 3 November 2026 is the eve of Unity Day; in 2021 that very day was called off. */
  @Test
  void a_day_that_is_called_off_is_an_eve_no_longer() {
    var eve = LocalDate.of(2026, 11, 3);
    var calledOff = row(2, "2026-11-03", "nonworking_by_decree", "Work is called off");
    assertTrue(RU.shortened(eve));

    var calendar = amended(RU, calledOff).version().calendar();

    assertFalse(calendar.shortened(eve));
    assertFalse(calendar.with(Contested.OFF).working(eve));
    assertEquals(
        new DecreeFault.EveOff(eve), fault(RU, calledOff, row(3, "2026-11-03", "shortened", "")));
  }

  @Test
  void what_the_calendar_says_already_is_needless_and_alone_makes_no_version() {
    var once = row(2, "2027-01-11", "extra_day_off", "Day of the miner");
    var first = amended(KZ, once);

    var again = amended(first.version().calendar(), once);

    assertTrue(first.changing());
    assertEquals(List.of(), first.needless());
    assertFalse(again.changing());
    assertEquals(List.of(2), again.needless());
  }

  @Test
  void the_official_horizon_moves_only_when_it_is_told_to() {
    var none = new Decree(List.of(), Optional.of(LocalDate.of(2027, 12, 31))).on(KZ).get();

    assertTrue(none.changing());
    assertEquals(LocalDate.of(2027, 12, 31), none.version().calendar().officialUntil());
    var off = amended(KZ, row(2, "2027-01-11", "extra_day_off", "Day of the miner"));
    assertEquals(KZ.officialUntil(), off.version().calendar().officialUntil());
  }

  @Test
  void what_is_wrong_with_a_row_is_said_of_that_row() {
    var day = LocalDate.of(2027, 1, 11);
    var saturday = LocalDate.of(2027, 1, 9);
    var off = row(2, "2027-01-11", "extra_day_off", "Day of the miner");

    assertEquals(
        new DecreeFault.NoDate("11.01.2027"), fault(KZ, row(2, "11.01.2027", "holiday", "X")));
    assertEquals(
        new DecreeFault.NoDate("2027-02-29"), fault(KZ, row(2, "2027-02-29", "holiday", "X")));
    assertEquals(
        new DecreeFault.OutsideCalendar(LocalDate.of(2028, 1, 3), KZ.first(), KZ.last()),
        fault(KZ, row(2, "2028-01-03", "holiday", "X")));
    assertTrue(
        fault(KZ, row(2, "2027-01-11", "feast", "X")) instanceof DecreeFault.UnknownKind unknown
            && unknown.known().contains("default"));
    assertEquals(
        new DecreeFault.OnAWeekday(day), fault(KZ, row(2, "2027-01-11", "working_weekend", "X")));
    assertEquals(
        new DecreeFault.OnAWeekend(saturday, DecreedKind.MOVED_DAY_OFF),
        fault(KZ, row(2, "2027-01-09", "moved_day_off", "X")));
    assertEquals(
        new DecreeFault.Twice(day, 2), fault(KZ, off, row(3, "2027-01-11", "default", "")));
    assertEquals(new DecreeFault.NoName(), fault(KZ, row(2, "2027-01-11", "holiday", " ")));
    assertEquals(
        new DecreeFault.NoAct(),
        fault(KZ, new DecreeRow(2, "2027-01-11", "holiday", Map.of(Lang.EN, "X"), " ")));
    assertEquals(
        new DecreeFault.EveOff(saturday), fault(KZ, row(2, "2027-01-09", "shortened", "")));
  }

  @Test
  void every_wrong_row_is_named_and_nothing_is_made() {
    var rows =
        List.of(
            row(2, "?", "holiday", "X"),
            row(3, "2027-01-11", "extra_day_off", "X"),
            row(4, "2027-01-12", "?", "X"));

    var faults = new Decree(rows, Optional.empty()).on(KZ).getLeft();

    assertEquals(List.of(2, 4), faults.stream().map(InLine::line).toList());
  }
}
