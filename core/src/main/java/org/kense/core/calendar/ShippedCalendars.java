package org.kense.core.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The calendars that ship with the library: 2020 to 2027, the last year without its decrees.
 *
 * <p>Each is read when it is first asked for. Only Russia's shortened eves are recorded.
 */
public final class ShippedCalendars {
  private static final String VERSION = "2026.1";
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final LocalDate OFFICIAL_UNTIL = LocalDate.of(2026, 12, 31);
  private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

  private static final Map<String, String> ZONES =
      new TreeMap<>(Map.of("KZ", "Asia/Almaty", "KG", "Asia/Bishkek", "RU", "Europe/Moscow"));
  private static final Map<String, WorkCalendar> READ = new ConcurrentHashMap<>();

  private ShippedCalendars() {}

  /** The calendar of a country. */
  public static WorkCalendar of(String code) {
    requireShipped(code);
    WorkCalendar known = READ.get(code);
    if (known != null) return known;
    WorkCalendar calendar = read(code);
    WorkCalendar sooner = READ.putIfAbsent(code, calendar);
    return sooner == null ? calendar : sooner;
  }

  /** The codes of the countries, in their order. */
  public static Set<String> codes() {
    return Collections.unmodifiableSet(ZONES.keySet());
  }

  /** The zone of the country's capital, for whoever names no other; Almaty's is Kazakhstan's. */
  public static ZoneId zone(String code) {
    requireShipped(code);
    return ZoneId.of(ZONES.get(code));
  }

  private static WorkCalendar read(String code) {
    Set<LocalDate> shortened =
        code.equals("RU") ? ShippedFacts.shortened("RU_shortened.csv") : Set.of();
    return WorkCalendar.of(
        new Edition(code, VERSION, FIRST, OFFICIAL_UNTIL, LAST),
        new ShippedFacts(code).read(shortened));
  }

  private static void requireShipped(String code) {
    if (ZONES.containsKey(code)) return;
    throw new IllegalArgumentException(
        "no calendar is called \"%s\"; there are %s".formatted(code, String.join(", ", codes())));
  }
}
