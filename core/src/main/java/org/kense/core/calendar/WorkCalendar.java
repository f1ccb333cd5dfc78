package org.kense.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The working days of one country, known from {@code first} to {@code last}. */
public final class WorkCalendar {
  private final Edition edition;
  private final CalendarFacts facts;
  private final Contested contested;
  private final Map<LocalDate, CalendarDay> odd;
  private final Workdays workdays;

  private WorkCalendar(Edition edition, CalendarFacts facts, Contested contested) {
    this.edition = edition;
    this.facts = facts;
    this.contested = contested;
    odd = facts.byDate();
    workdays = Workdays.of(edition, facts, contested);
    for (LocalDate day : facts.shortened()) requireWorking(day);
  }

  /** A calendar that refuses to count contested days. */
  public static WorkCalendar of(Edition edition, CalendarFacts facts) {
    for (CalendarDay day : facts.days()) edition.requireKnown(day.date());
    return new WorkCalendar(edition, facts, Contested.REFUSE);
  }

  /** The same calendar under another reading of the contested days. */
  public WorkCalendar with(Contested choice) {
    return choice == contested ? this : new WorkCalendar(edition, facts, choice);
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
    String reading =
        switch (contested) {
          case REFUSE -> "";
          case WORKING -> "+contested-working";
          case OFF -> "+contested-off";
        };
    return code() + "@" + version() + reading;
  }

  /** The reading of this calendar that has such an id; empty where it is another's. */
  public Optional<WorkCalendar> called(String id) {
    return Stream.of(Contested.values())
        .map(this::with)
        .filter(reading -> reading.id().equals(id))
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

  public boolean working(LocalDate date) {
    return workdays.has(date);
  }

  /** The last of {@code count} working days, the first of them coming after {@code start}. */
  public LocalDate plusWorkingDays(LocalDate start, int count) {
    if (count < 1) throw new IllegalArgumentException("not a count of days: " + count);
    return workdays.after(start, count);
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
   * and a Sunday Monday's.
   */
  public DayOfWeek hoursOf(LocalDate date) {
    requireKnown(date);
    LocalDate replaced = facts.replaced().get(date);
    if (replaced != null) return replaced.getDayOfWeek();
    return switch (date.getDayOfWeek()) {
      case SATURDAY -> DayOfWeek.FRIDAY;
      case SUNDAY -> DayOfWeek.MONDAY;
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> date.getDayOfWeek();
    };
  }

  @Override
  public String toString() {
    return id();
  }

  /** Throws {@link BeyondCalendar} about a day that the calendar does not know. */
  public void requireKnown(LocalDate date) {
    edition.requireKnown(date);
  }

  private void requireWorking(LocalDate date) {
    if (!working(date)) throw new IllegalArgumentException(date + " is off, so never shortened");
  }
}
