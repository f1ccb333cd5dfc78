package org.kense.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;

/** The working days of a calendar under one reading of it, counted. */
final class Workdays {
  private final Edition edition;
  private final DayNumbers numbers;
  private final DayIndex counted;
  private final DayIndex doubtful;

  private Workdays(Edition edition, DayNumbers numbers, DayIndex counted, DayIndex doubtful) {
    this.edition = edition;
    this.numbers = numbers;
    this.counted = counted;
    this.doubtful = doubtful;
  }

  // To refuse a count that passes a contested day, such days are numbered twice: as working days,
  // and apart. Where none is passed, it makes no difference what they are.
  static Workdays of(Edition edition, CalendarFacts facts, Reading reading) {
    LocalDate first = edition.first();
    DayNumbers numbers = DayNumbers.of(first, edition.last());
    BitSet working = weekdays(first.getDayOfWeek(), numbers.length(), reading.workweek());
    BitSet doubtful = new BitSet(numbers.length());
    for (CalendarDay day : facts.days()) {
      int number = numbers.of(day.date());
      working.set(number, reading.works(day.kind()));
      doubtful.set(number, reading.doubts(day.kind()));
    }
    return new Workdays(
        edition,
        numbers,
        DayIndex.of(first, numbers.length(), working),
        DayIndex.of(first, numbers.length(), doubtful));
  }

  boolean has(LocalDate date) {
    int number = number(date);
    if (doubtful.has(number)) throw contested(date);
    return counted.has(number);
  }

  LocalDate after(LocalDate start, int count) {
    requireCount(count);
    int number = number(start);
    int before = counted.upTo(number);
    if (count > counted.size() - before) throw edition.beyond(edition.last().plusDays(1));
    requireClear(number, counted.number(before + count));
    return counted.date(before + count);
  }

  /** The last of which so many lie between it and the date, neither of the two included. */
  LocalDate ahead(LocalDate date, int count) {
    requireCount(count);
    int number = number(date);
    int before = counted.upTo(number) - (counted.has(number) ? 1 : 0);
    if (count >= before) throw edition.beyond(edition.first().minusDays(1));
    int last = counted.number(before - count);
    if (doubtful.has(last)) throw contested(counted.date(before - count));
    requireClear(last, number - 1);
    return counted.date(before - count);
  }

  int between(LocalDate after, LocalDate until) {
    int from = number(after);
    int to = number(until);
    requireClear(from, to);
    return counted.upTo(to) - counted.upTo(from);
  }

  void requireWorking(LocalDate date) {
    if (!has(date)) throw new IllegalArgumentException(date + " is off, so never shortened");
  }

  private static void requireCount(int count) {
    if (count < 1) throw new IllegalArgumentException("not a count of days: " + count);
  }

  private int number(LocalDate date) {
    int number = numbers.of(date);
    if (number < 0) throw edition.beyond(date);
    return number;
  }

  private void requireClear(int after, int until) {
    if (doubtful.size() == 0) return;
    int before = doubtful.upTo(after);
    if (doubtful.upTo(until) > before) throw contested(doubtful.date(before + 1));
  }

  private ContestedDay contested(LocalDate date) {
    return new ContestedDay(edition.code(), date);
  }

  private static BitSet weekdays(DayOfWeek first, int length, Workweek week) {
    BitSet weekdays = new BitSet(length);
    for (int number = 0; number < length; number++) {
      weekdays.set(number, week.has(first.plus(number)));
    }
    return weekdays;
  }
}
