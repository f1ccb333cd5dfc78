package org.kense.core.calendar;

import java.util.stream.Stream;

/** What one counts with the facts of a calendar: its contested days, and which days of a week. */
record Reading(Contested contested, Workweek workweek) {
  static final Reading PLAIN = new Reading(Contested.REFUSE, Workweek.FIVE_DAYS);

  static Stream<Reading> all() {
    return Stream.of(Contested.values())
        .flatMap(days -> Stream.of(Workweek.values()).map(week -> new Reading(days, week)));
  }

  boolean works(DayKind kind) {
    return switch (kind) {
      case HOLIDAY, MOVED_DAY_OFF, EXTRA_DAY_OFF -> false;
      case WORKING_WEEKEND -> true;
      case NONWORKING_BY_DECREE -> contested != Contested.OFF;
    };
  }

  boolean doubts(DayKind kind) {
    return kind == DayKind.NONWORKING_BY_DECREE && contested == Contested.REFUSE;
  }

  /** What it adds to the id of a calendar. */
  String suffix() {
    String days = workweek == Workweek.SIX_DAYS ? "+six-days" : "";
    return switch (contested) {
      case REFUSE -> days;
      case WORKING -> "+contested-working".concat(days);
      case OFF -> "+contested-off".concat(days);
    };
  }
}
