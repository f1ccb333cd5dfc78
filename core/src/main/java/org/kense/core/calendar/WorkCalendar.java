package org.kense.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The working days of one country, known from {@code first} to {@code last}. */
public final class WorkCalendar {
  private final Edition edition;
  private final CalendarFacts facts;
  private final Reading reading;
  private final Map<Reading, WorkCalendar> readings;
  private final Map<LocalDate, CalendarDay> odd;
  private final Workdays workdays;
  private final String id;
  private volatile @Nullable ShiftCount shifts;

  private WorkCalendar(
      Edition edition, CalendarFacts facts, Reading reading, Map<Reading, WorkCalendar> readings) {
    this.edition = edition;
    this.facts = facts;
    this.reading = reading;
    this.readings = readings;
    odd = facts.byDate();
    workdays = Workdays.of(edition, facts, reading);
    id = edition.code().concat("@").concat(edition.version()).concat(reading.suffix());
    for (LocalDate day : facts.shortened()) workdays.requireWorking(day);
  }

  /** A calendar of five-day weeks that refuses to count contested days. */
  public static WorkCalendar of(Edition edition, CalendarFacts facts) {
    for (CalendarDay day : facts.days()) edition.requireKnown(day.date());
    Map<Reading, WorkCalendar> readings = new ConcurrentHashMap<>();
    WorkCalendar calendar = new WorkCalendar(edition, facts, Reading.PLAIN, readings);
    readings.put(Reading.PLAIN, calendar);
    return calendar;
  }

  /** The same calendar under another reading of the contested days. */
  public WorkCalendar with(Contested choice) {
    return choice == reading.contested() ? this : read(new Reading(choice, reading.workweek()));
  }

  /** The same calendar for an institution with such weeks. */
  public WorkCalendar with(Workweek week) {
    return week == reading.workweek() ? this : read(new Reading(reading.contested(), week));
  }

  // Each reading is counted through once, by whoever wants it first.
  private WorkCalendar read(Reading other) {
    WorkCalendar known = readings.get(other);
    if (known != null) return known;
    WorkCalendar calendar = new WorkCalendar(edition, facts, other, readings);
    WorkCalendar sooner = readings.putIfAbsent(other, calendar);
    return sooner == null ? calendar : sooner;
  }

  public Edition edition() {
    return edition;
  }

  public CalendarFacts facts() {
    return facts;
  }

  public String code() {
    return edition.code();
  }

  public String version() {
    return edition.version();
  }

  /** What a deadline records, such as "KZ@2026.1": two calendars that count alike share it. */
  public String id() {
    return id;
  }

  public Workweek workweek() {
    return reading.workweek();
  }

  /** The reading of this calendar that has such an id; empty where it is another's. */
  public Optional<WorkCalendar> called(String id) {
    String version = code().concat("@").concat(version());
    return Reading.all()
        .filter(other -> version.concat(other.suffix()).equals(id))
        .map(this::read)
        .findFirst();
  }

  public LocalDate first() {
    return edition.first();
  }

  /** Up to this day every decree is known; what lies beyond is provisional. */
  public LocalDate officialUntil() {
    return edition.officialUntil();
  }

  public LocalDate last() {
    return edition.last();
  }

  /** Whether a deadline on this day may still move: no decree is known, or none of such weeks. */
  public boolean provisional(LocalDate date) {
    return workweek() == Workweek.SIX_DAYS || date.isAfter(officialUntil());
  }

  public boolean working(LocalDate date) {
    return workdays.has(date);
  }

  /** The last of {@code count} working days, the first of them coming after {@code start}. */
  public LocalDate plusWorkingDays(LocalDate start, int count) {
    return workdays.after(start, count);
  }

  /** The last working day of which {@code count} lie between it and a date, both not counted. */
  public LocalDate workingDaysAhead(LocalDate of, int count) {
    return workdays.ahead(of, count);
  }

  /** How many working days lie after the one date, up to and including the other. */
  public int workingDaysBetween(LocalDate after, LocalDate until) {
    if (until.isBefore(after)) throw new IllegalArgumentException(until + " is before " + after);
    return workdays.between(after, until);
  }

  /** The day itself, if it is a working day. */
  public LocalDate workingDayOrNext(LocalDate date) {
    return working(date) ? date : nextWorkingDay(date);
  }

  /** The first working day after this one. */
  public LocalDate nextWorkingDay(LocalDate date) {
    return plusWorkingDays(date, 1);
  }

  /** What is recorded about a day that is not what its weekday says. */
  public Optional<CalendarDay> fact(LocalDate date) {
    requireKnown(date);
    return Optional.ofNullable(odd.get(date));
  }

  /** Whether this working day ends an hour early. */
  public boolean shortened(LocalDate date) {
    requireKnown(date);
    return facts.shortened().contains(date);
  }

  /**
   * The weekday whose hours hold on this working day.
   *
   * <p>A working weekend takes those of the day it replaces (Labour Code of Russia, art. 95; for
   * Kazakhstan and Kyrgyzstan assumed alike); where that is not recorded, a Saturday takes Friday's
   * and a Sunday Monday's. In a six-day week an ordinary Saturday has its own.
   */
  public DayOfWeek hoursOf(LocalDate date) {
    requireKnown(date);
    DayOfWeek day = date.getDayOfWeek();
    if (!CalendarFacts.weekend(day)) return day;
    LocalDate replaced = facts.replaced().get(date);
    if (replaced != null) return replaced.getDayOfWeek();
    if (day == DayOfWeek.SUNDAY) return DayOfWeek.MONDAY;
    return workweek() == Workweek.SIX_DAYS ? day : DayOfWeek.FRIDAY;
  }

  @Override
  public String toString() {
    return id();
  }

  /** Throws {@link BeyondCalendar} about a day that the calendar does not know. */
  public void requireKnown(LocalDate date) {
    edition.requireKnown(date);
  }

  /**
   * Its working days by the hours that they take, counted when first asked for.
   *
   * <p>They only measure what is left of a deadline that was counted already. Where contested days
   * were not refused then, they did not matter; so here they are working days.
   */
  ShiftCount shifts() {
    ShiftCount counted = shifts;
    if (counted == null) {
      counted =
          ShiftCount.of(reading.contested() == Contested.REFUSE ? with(Contested.WORKING) : this);
      shifts = counted;
    }
    return counted;
  }
}
