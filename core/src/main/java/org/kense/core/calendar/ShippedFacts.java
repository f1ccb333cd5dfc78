package org.kense.core.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the facts that ship with the library. */
final class ShippedFacts {
  private final String code;
  private final DayNames names;
  private final Acts acts;

  ShippedFacts(String code) {
    this.code = code;
    names = new DayNames(Table.rows(code + "_names.csv"));
    acts = new Acts(Table.rows(code + "_acts.csv"));
  }

  CalendarFacts read(Set<LocalDate> shortened) {
    List<CalendarDay> days = new ArrayList<>();
    Map<LocalDate, LocalDate> replaced = new HashMap<>();
    for (String[] row : Table.rows(code + ".csv")) {
      CalendarDay day = day(row);
      days.add(day);
      if (day.kind() != DayKind.WORKING_WEEKEND) continue;
      DayNames.otherDay(row[2]).ifPresent(other -> replaced.put(day.date(), other));
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
    DayKind kind = DayKind.valueOf(row[1].toUpperCase(Locale.ROOT));
    return new CalendarDay(date, kind, names.of(row[2]), acts.of(date, row[1], row[2]));
  }
}
