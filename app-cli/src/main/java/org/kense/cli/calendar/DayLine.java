package org.kense.cli.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kense.cli.Json;
import org.kense.core.calendar.CalendarDay;
import org.kense.core.calendar.DayKind;
import org.kense.core.calendar.DecreedKind;
import org.kense.core.calendar.WorkCalendar;
import org.kense.core.law.Lang;

/** A day as a calendar has it, in the words of the files that are imported. */
record DayLine(LocalDate date, List<String> kinds, Optional<CalendarDay> fact) {

  static DayLine of(WorkCalendar calendar, LocalDate date) {
    Optional<CalendarDay> fact = calendar.fact(date);
    List<String> kinds = new ArrayList<>();
    fact.ifPresent(day -> kinds.add(word(day.kind())));
    if (calendar.shortened(date)) kinds.add(DecreedKind.SHORTENED.word());
    if (kinds.isEmpty()) kinds.add(DecreedKind.DEFAULT.word());
    return new DayLine(date, kinds, fact);
  }

  private static String word(DayKind kind) {
    return DecreedKind.valueOf(kind.name()).word();
  }

  String written() {
    return String.join("+", kinds);
  }

  /** What the day is called; nothing where it is an ordinary one. */
  String name(Lang lang) {
    return fact.map(day -> day.name().in(lang).words()).orElse("");
  }

  String act() {
    return fact.flatMap(CalendarDay::act).orElse("");
  }

  Map<String, Object> json(Lang lang) {
    Map<String, Object> json = Json.object();
    json.put("date", date);
    json.put("kinds", kinds);
    json.put("name", name(lang));
    json.put("act", act());
    return json;
  }
}
