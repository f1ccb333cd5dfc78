package org.kense.core.calendar;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kense.core.calendar.DecreeFault.InLine;
import org.kense.core.law.Lang;

/** Makes the next version of a calendar, day by day. */
final class Amending {
  private final WorkCalendar newest;
  private final Map<LocalDate, CalendarDay> days;
  private final Set<LocalDate> shortened;
  private final Map<LocalDate, LocalDate> replaced;

  Amending(WorkCalendar newest) {
    this.newest = newest;
    days = new TreeMap<>(newest.facts().byDate());
    shortened = new HashSet<>(newest.facts().shortened());
    replaced = new HashMap<>(newest.facts().replaced());
  }

  Either<List<InLine>, Amendment> with(List<DecreedDay> decreed, Optional<LocalDate> official) {
    decreed.stream().filter(day -> !day.eve()).forEach(this::take);
    List<InLine> off =
        decreed.stream()
            .filter(day -> day.eve() && off(day.date()))
            .map(day -> new InLine(day.line(), new DecreeFault.EveOff(day.date())))
            .toList();
    if (!off.isEmpty()) return Either.left(off);
    decreed.stream().filter(DecreedDay::eve).forEach(day -> shortened.add(day.date()));
    return Either.right(amendment(decreed, official.orElse(newest.officialUntil())));
  }

  private void take(DecreedDay day) {
    LocalDate date = day.date();
    days.remove(date);
    replaced.remove(date);
    day.fact().ifPresent(fact -> days.put(date, fact));
    if (day.kind() == DecreedKind.WORKING_WEEKEND) replaces(day);
    if (day.kind() == DecreedKind.DEFAULT || off(date)) shortened.remove(date);
  }

  /** A working weekend has the hours of the day that it replaces, where its name tells which. */
  private void replaces(DecreedDay day) {
    String english = day.name().orElseThrow().in().getOrDefault(Lang.EN, "");
    DayNames.otherDay(english).ifPresent(other -> replaced.put(day.date(), other));
  }

  // No eve ends early on which work is called off, even if it may count as a working day.
  private boolean off(LocalDate date) {
    CalendarDay fact = days.get(date);
    return fact == null
        ? CalendarFacts.weekend(date.getDayOfWeek())
        : switch (fact.kind()) {
          case HOLIDAY, MOVED_DAY_OFF, EXTRA_DAY_OFF, NONWORKING_BY_DECREE -> true;
          case WORKING_WEEKEND -> false;
        };
  }

  private Amendment amendment(List<DecreedDay> decreed, LocalDate official) {
    List<DayChange> changes = new ArrayList<>();
    List<Integer> needless = new ArrayList<>();
    for (DecreedDay day : decreed) {
      if (changed(day.date())) changes.add(new DayChange(day.date(), day.act()));
      else needless.add(day.line());
    }
    boolean changing = !changes.isEmpty() || !official.equals(newest.officialUntil());
    return new Amendment(version(official, changes), changing, needless);
  }

  private CalendarVersion version(LocalDate official, List<DayChange> changes) {
    Edition old = newest.edition();
    String next = VersionNumber.read(old.version()).orElseThrow().next().toString();
    return new CalendarVersion(
        WorkCalendar.of(
            new Edition(old.code(), next, old.first(), official, old.last()),
            new CalendarFacts(List.copyOf(days.values()), shortened, replaced)),
        changes);
  }

  private boolean changed(LocalDate date) {
    return !newest.fact(date).equals(Optional.ofNullable(days.get(date)))
        || newest.shortened(date) != shortened.contains(date);
  }
}
