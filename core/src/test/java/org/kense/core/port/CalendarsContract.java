package org.kense.core.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kense.core.calendar.CalendarDay;
import org.kense.core.calendar.CalendarFacts;
import org.kense.core.calendar.CalendarVersion;
import org.kense.core.calendar.Contested;
import org.kense.core.calendar.DayChange;
import org.kense.core.calendar.DayKind;
import org.kense.core.calendar.Edition;
import org.kense.core.calendar.ShippedCalendars;
import org.kense.core.calendar.WorkCalendar;
import org.kense.core.law.Text;

/** Whatever keeps calendars keeps every version of them, and never another under one name. */
public abstract class CalendarsContract {
  private static final LocalDate FRIDAY = LocalDate.of(2026, 2, 6);
  private static final LocalDate SATURDAY = LocalDate.of(2026, 2, 7);
  private static final WorkCalendar SHIPPED = ShippedCalendars.of("KG");

  protected CalendarsContract() {}

  /** With the calendars that ship, and no others. */
  protected abstract Calendars shipped();

  /** Kyrgyzstan's calendar with one more day off, in a version with this number. */
  public static CalendarVersion withDayOff(String number, LocalDate day) {
    var edition = SHIPPED.edition();
    var off =
        new CalendarDay(
            day, DayKind.EXTRA_DAY_OFF, Text.of("Off", "Выходной", "Демалыс", "Дем алыш"), act());
    return new CalendarVersion(
        WorkCalendar.of(
            new Edition("KG", number, edition.first(), edition.officialUntil(), edition.last()),
            new CalendarFacts(
                Stream.concat(SHIPPED.facts().days().stream(), Stream.of(off)).toList(),
                Set.of(LocalDate.of(2026, 2, 20)),
                SHIPPED.facts().replaced())),
        List.of(new DayChange(day, "kg-test-decree")));
  }

  private static Optional<String> act() {
    return Optional.of("kg-test-decree");
  }

  @Test
  void what_ships_is_the_newest_and_known_by_its_id() {
    var calendars = shipped();

    for (var code : ShippedCalendars.codes()) {
      var newest = calendars.newest(code).orElseThrow();
      assertEquals(ShippedCalendars.of(code).facts(), newest.facts());
      assertEquals(ShippedCalendars.of(code).edition(), newest.edition());
      assertEquals(newest.id(), calendars.version(newest.id()).orElseThrow().id());
    }
    assertEquals(Optional.empty(), calendars.newest("XX"));
    assertEquals(Optional.empty(), calendars.version("KG@2026.2"));
    assertEquals(Optional.empty(), calendars.version("KG"));
  }

  @Test
  void a_version_is_also_known_under_each_reading_of_contested_days() {
    var off = shipped().version("RU@2026.1+contested-off").orElseThrow();

    assertEquals("RU@2026.1+contested-off", off.id());
    assertEquals(ShippedCalendars.of("RU").with(Contested.OFF).id(), off.id());
    assertFalse(off.working(LocalDate.of(2020, 4, 1)));
  }

  @Test
  void the_tenth_version_is_newer_than_the_ninth_and_every_older_one_stays() {
    var calendars = shipped();
    assertTrue(calendars.publish(withDayOff("2026.10", FRIDAY)));
    assertTrue(calendars.publish(withDayOff("2026.9", FRIDAY.minusDays(1))));

    assertEquals("KG@2026.10", calendars.newest("KG").orElseThrow().id());
    assertFalse(calendars.newest("KG").orElseThrow().working(FRIDAY));
    assertTrue(calendars.version("KG@2026.9").orElseThrow().working(FRIDAY));
    assertTrue(calendars.version("KG@2026.1").orElseThrow().working(FRIDAY));
    assertEquals(
        List.of("2026.1", "2026.9", "2026.10"),
        calendars.versions("KG").stream().map(it -> it.number().toString()).toList());
  }

  @Test
  void a_version_keeps_the_acts_of_its_changes_and_its_eves() {
    var calendars = shipped();
    calendars.publish(withDayOff("2026.2", FRIDAY));

    var kept = calendars.versions("KG").getLast();

    assertEquals(List.of(new DayChange(FRIDAY, "kg-test-decree")), kept.changes());
    assertEquals(List.of("kg-test-decree"), kept.acts(FRIDAY, SATURDAY).toList());
    assertEquals(List.of(), kept.acts(SATURDAY, SATURDAY).toList());
    assertTrue(kept.calendar().shortened(LocalDate.of(2026, 2, 20)));
  }

  @Test
  void one_name_never_stands_for_two_contents() {
    var calendars = shipped();
    assertTrue(calendars.publish(withDayOff("2026.2", FRIDAY)));
    assertTrue(calendars.publish(withDayOff("2026.2", FRIDAY)), "the same again changes nothing");

    assertFalse(calendars.publish(withDayOff("2026.2", FRIDAY.minusDays(1))));
    assertFalse(calendars.newest("KG").orElseThrow().working(FRIDAY));
  }
}
