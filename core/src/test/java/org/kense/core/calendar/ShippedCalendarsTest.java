package org.kense.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kense.core.law.Lang;

class ShippedCalendarsTest {

  @Test
  void three_countries_have_one() {
    assertEquals(List.of("KG", "KZ", "RU"), List.copyOf(ShippedCalendars.codes()));
    assertEquals(ZoneId.of("Asia/Almaty"), ShippedCalendars.zone("KZ"));
    assertEquals(ZoneId.of("Asia/Bishkek"), ShippedCalendars.zone("KG"));
    assertEquals(ZoneId.of("Europe/Moscow"), ShippedCalendars.zone("RU"));
    assertSame(ShippedCalendars.of("KZ"), ShippedCalendars.of("KZ"));
  }

  @Test
  void another_country_has_none() {
    var unknown = assertThrows(IllegalArgumentException.class, () -> ShippedCalendars.of("Narnia"));

    assertEquals("no calendar is called \"Narnia\"; there are KG, KZ, RU", unknown.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"KG", "KZ", "RU"})
  void each_says_how_far_it_reaches(String code) {
    var calendar = ShippedCalendars.of(code);

    assertEquals(code + "@2026.1", calendar.id());
    assertEquals(LocalDate.of(2020, 1, 1), calendar.first());
    assertEquals(LocalDate.of(2026, 12, 31), calendar.officialUntil());
    assertEquals(LocalDate.of(2027, 12, 31), calendar.last());
  }

  @ParameterizedTest
  @CsvSource({"KG, 184", "KZ, 172", "RU, 190"})
  void every_odd_day_is_named_in_four_languages(String code, int days) {
    var facts = facts(code).toList();

    assertEquals(days, facts.size());
    for (var fact : facts) {
      assertEquals(EnumSet.allOf(Lang.class), Set.copyOf(fact.name().languages()), fact::toString);
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # calendar, day, language, name
          KZ, 2026-03-21, KK, Наурыз мейрамы
          KZ, 2026-03-21, EN, Nowruz Holiday
          KZ, 2026-05-27, RU, Курбан-айт (предположительно)
          KZ, 2025-01-03, EN, Day off moved from 5 January 2025
          KZ, 2025-01-03, RU, 'Выходной, перенесённый с 5 января 2025 года'
          KZ, 2025-01-05, KY, Жумуш күнү (дем алыштын жаңы күнү: 2025-жылдын 3-январы)
          KZ, 2026-03-09, KK, Демалысқа тура келген мереке үшін демалыс күні: Халықаралық әйелдер күні
          KG, 2026-05-27, KY, Курман айт
          RU, 2026-06-12, RU, День России
          """)
  void a_day_has_its_name_in_each_language(String code, LocalDate date, Lang lang, String name) {
    var fact = ShippedCalendars.of(code).fact(date).orElseThrow();

    assertEquals(name, fact.name().in(lang).words());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # calendar, day, act
          KZ, 2026-01-07, kz-labour-code-84-5
          KZ, 2026-05-27, kz-labour-code-84-5
          KZ, 2026-12-16, kz-267-2001-5
          KZ, 2026-03-24, kz-267-2001-5
          KZ, 2024-05-08, kz-labour-order-2024-04-17
          KZ, 2024-05-04, kz-labour-order-2024-04-17
          KG, 2024-03-21, kg-labour-code-2004-113
          KG, 2026-03-21, kg-labour-code-2025
          RU, 2026-05-01, ru-labour-code-112
          RU, 2026-05-11, ru-labour-code-112
          RU, 2024-11-02, ru-1314-2023
          RU, 2026-12-31, ru-1466-2025
          """)
  void a_day_names_the_act_it_rests_on(String code, LocalDate date, String act) {
    var fact = ShippedCalendars.of(code).fact(date).orElseThrow();

    assertEquals(act, fact.act().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"KZ, 2022-03-07", "KG, 2024-01-03", "KG, 2026-01-08", "RU, 2020-04-01"})
  void a_day_whose_act_is_not_known_says_so(String code, LocalDate date) {
    var fact = ShippedCalendars.of(code).fact(date).orElseThrow();

    assertTrue(fact.act().isEmpty());
  }

  @Test
  void only_russia_has_shortened_days() {
    var eve = LocalDate.of(2026, 4, 30);

    assertTrue(ShippedCalendars.of("RU").shortened(eve));
    assertFalse(ShippedCalendars.of("KZ").shortened(eve));
    assertFalse(ShippedCalendars.of("RU").shortened(eve.minusDays(1)));
  }

  @Test
  void facts_that_contradict_the_week_are_refused() {
    var edition = new Edition("XX", "1", day(1), day(31), day(31));
    var name = ShippedCalendars.of("KZ").fact(day(21)).orElseThrow().name();
    var saturday = new CalendarDay(day(7), DayKind.MOVED_DAY_OFF, name, Optional.empty());
    var friday = new CalendarDay(day(6), DayKind.HOLIDAY, name, Optional.empty());

    refused(() -> facts(List.of(saturday), Set.of()));
    refused(() -> WorkCalendar.of(edition, facts(List.of(friday, friday), Set.of())));
    refused(() -> WorkCalendar.of(edition, facts(List.of(friday), Set.of(day(6)))));
  }

  private static CalendarFacts facts(List<CalendarDay> days, Set<LocalDate> shortened) {
    return new CalendarFacts(days, shortened, Map.of());
  }

  private static void refused(Runnable construction) {
    assertThrows(IllegalArgumentException.class, construction::run);
  }

  private static LocalDate day(int ofMarch) {
    return LocalDate.of(2026, 3, ofMarch);
  }

  private static Stream<CalendarDay> facts(String code) {
    var calendar = ShippedCalendars.of(code);
    return calendar
        .first()
        .datesUntil(calendar.last().plusDays(1))
        .flatMap(date -> calendar.fact(date).stream());
  }
}
