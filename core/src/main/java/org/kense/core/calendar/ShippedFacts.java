package org.kense.core.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the facts that ship with the library.
 *
 * <p>This, like all that runs until a calendar is read, does without lambdas and {@code +} between
 * strings: in a command that lives for a moment the JVM would spend most of it linking them.
 */
final class ShippedFacts {
  private final String code;
  private final DayNames names;
  private final Acts acts;

  ShippedFacts(String code) {
    this.code = code;
    names = new DayNames(Table.rows(code.concat("_names.csv")));
    acts = new Acts(Table.rows(code.concat("_acts.csv")));
  }

  CalendarFacts read(Set<LocalDate> shortened) {
    List<CalendarDay> days = new ArrayList<>();
    Map<LocalDate, LocalDate> replaced = new HashMap<>();
    for (String[] row : Table.rows(code.concat(".csv"))) {
      CalendarDay day = day(row);
      days.add(day);
      if (day.kind() != DayKind.WORKING_WEEKEND) continue;
      Optional<LocalDate> other = DayNames.otherDay(row[2]);
      if (other.isPresent()) replaced.put(day.date(), other.get());
    }
    return new CalendarFacts(days, shortened, replaced);
  }

  /** The eves that a calendar's own file lists. */
  static Set<LocalDate> shortened(String file) {
    Set<LocalDate> eves = new HashSet<>();
    for (String[] row : Table.rows(file)) eves.add(IsoDate.of(row[0]));
    return eves;
  }

  private CalendarDay day(String[] row) {
    LocalDate date = IsoDate.of(row[0]);
    return new CalendarDay(date, kind(row[1]), names.of(row[2]), acts.of(date, row[1], row[2]));
  }

  private static DayKind kind(String word) {
    return switch (word) {
      case "holiday" -> DayKind.HOLIDAY;
      case "moved_day_off" -> DayKind.MOVED_DAY_OFF;
      case "extra_day_off" -> DayKind.EXTRA_DAY_OFF;
      case "working_weekend" -> DayKind.WORKING_WEEKEND;
      case "nonworking_by_decree" -> DayKind.NONWORKING_BY_DECREE;
      default -> throw new IllegalStateException("no kind of day: " + word);
    };
  }
}
