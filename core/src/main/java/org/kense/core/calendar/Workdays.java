package org.kense.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;

/** The working days of a calendar under one reading of its contested days, counted. */
final class Workdays {
  private final Edition edition;
  private final DayIndex counted;
  private final DayIndex doubtful;

  private Workdays(Edition edition, DayIndex counted, DayIndex doubtful) {
    this.edition = edition;
    this.counted = counted;
    this.doubtful = doubtful;
  }

  // To refuse a count that passes a contested day, such days are numbered twice: as working days,
  // and apart. Where none is passed, it makes no difference what they are.
  static Workdays of(Edition edition, CalendarFacts facts, Contested reading) {
    int length = (int) ChronoUnit.DAYS.between(edition.first(), edition.last()) + 1;
    BitSet working = weekdays(edition.first().getDayOfWeek(), length);
    BitSet doubtful = new BitSet(length);
    for (CalendarDay day : facts.days()) {
      int number = (int) ChronoUnit.DAYS.between(edition.first(), day.date());
      working.set(number, works(day.kind(), reading));
      doubtful.set(number, inDoubt(day.kind(), reading));
    }
    return new Workdays(
        edition,
        DayIndex.of(edition.first(), length, working),
        DayIndex.of(edition.first(), length, doubtful));
  }

  boolean has(LocalDate date) {
    int upTo = upTo(date);
    int doubts = doubtful.upTo(date);
    if (doubts > 0 && doubtful.get(doubts).equals(date)) throw contested(date);
    return upTo > 0 && counted.get(upTo).equals(date);
  }

  LocalDate after(LocalDate start, int count) {
    int before = upTo(start);
    if (count > counted.size() - before) throw edition.beyond(edition.last().plusDays(1));
    LocalDate due = counted.get(before + count);
    requireClear(start, due);
    return due;
  }

  int between(LocalDate after, LocalDate until) {
    int between = upTo(until) - upTo(after);
    requireClear(after, until);
    return between;
  }

  private int upTo(LocalDate date) {
    edition.requireKnown(date);
    return counted.upTo(date);
  }

  private void requireClear(LocalDate after, LocalDate until) {
    if (doubtful.size() == 0) return;
    int before = doubtful.upTo(after);
    if (doubtful.upTo(until) > before) throw contested(doubtful.get(before + 1));
  }

  private ContestedDay contested(LocalDate date) {
    return new ContestedDay(edition.code(), date);
  }

  private static BitSet weekdays(DayOfWeek first, int length) {
    BitSet weekdays = new BitSet(length);
    for (int number = 0; number < length; number++) {
      weekdays.set(number, !CalendarFacts.weekend(first.plus(number)));
    }
    return weekdays;
  }

  private static boolean works(DayKind kind, Contested reading) {
    return switch (kind) {
      case HOLIDAY, MOVED_DAY_OFF, EXTRA_DAY_OFF -> false;
      case WORKING_WEEKEND -> true;
      case NONWORKING_BY_DECREE -> reading != Contested.OFF;
    };
  }

  private static boolean inDoubt(DayKind kind, Contested reading) {
    return kind == DayKind.NONWORKING_BY_DECREE && reading == Contested.REFUSE;
  }
}
