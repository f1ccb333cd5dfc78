package org.kense.core.calendar;

import io.vavr.control.Either;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kense.core.calendar.DecreeFault.InLine;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;

/** Reads the rows of a decree on the days that a calendar knows; every wrong row says why. */
final class DecreeReading {
  private final WorkCalendar calendar;
  private final DayNames names;
  private final Map<String, Integer> lines = new HashMap<>();
  private final List<InLine> faults = new ArrayList<>();
  private final List<DecreedDay> days = new ArrayList<>();

  DecreeReading(WorkCalendar calendar) {
    this.calendar = calendar;
    names = new DayNames(Table.rows(calendar.code().concat("_names.csv")));
  }

  Either<List<InLine>, List<DecreedDay>> of(List<DecreeRow> rows) {
    for (DecreeRow row : rows) {
      day(row).peek(days::add).peekLeft(fault -> faults.add(new InLine(row.line(), fault)));
    }
    return faults.isEmpty() ? Either.right(days) : Either.left(faults);
  }

  private Either<DecreeFault, DecreedDay> day(DecreeRow row) {
    return date(row.date())
        .flatMap(date -> kind(row.kind()).flatMap(kind -> day(row, date, kind)))
        .flatMap(this::once);
  }

  private Either<DecreeFault, DecreedDay> day(DecreeRow row, LocalDate date, DecreedKind kind) {
    boolean weekend = CalendarFacts.weekend(date.getDayOfWeek());
    Optional<Text> name = name(row);
    if (kind == DecreedKind.WORKING_WEEKEND && !weekend) {
      return Either.left(new DecreeFault.OnAWeekday(date));
    }
    if (weekend && onlyOnWeekdays(kind)) return Either.left(new DecreeFault.OnAWeekend(date, kind));
    if (row.act().isBlank()) return Either.left(new DecreeFault.NoAct());
    if (kind.recorded().isPresent() && name.isEmpty()) {
      return Either.left(new DecreeFault.NoName());
    }
    return Either.right(new DecreedDay(row.line(), date, kind, name, row.act().strip()));
  }

  private static boolean onlyOnWeekdays(DecreedKind kind) {
    return switch (kind) {
      case MOVED_DAY_OFF, EXTRA_DAY_OFF, NONWORKING_BY_DECREE -> true;
      case HOLIDAY, WORKING_WEEKEND, SHORTENED, DEFAULT -> false;
    };
  }

  private Either<DecreeFault, LocalDate> date(String text) {
    try {
      LocalDate date = LocalDate.parse(text.strip());
      boolean known = !date.isBefore(calendar.first()) && !date.isAfter(calendar.last());
      return known
          ? Either.right(date)
          : Either.left(new DecreeFault.OutsideCalendar(date, calendar.first(), calendar.last()));
    } catch (DateTimeException unreadable) {
      return Either.left(new DecreeFault.NoDate(text));
    }
  }

  private static Either<DecreeFault, DecreedKind> kind(String word) {
    return DecreedKind.of(word.strip())
        .<Either<DecreeFault, DecreedKind>>map(Either::right)
        .orElseGet(() -> Either.left(new DecreeFault.UnknownKind(word, words())));
  }

  private static List<String> words() {
    return Arrays.stream(DecreedKind.values()).map(DecreedKind::word).toList();
  }

  /** A day that is a working weekend may end early, too; all else is said of it once. */
  private Either<DecreeFault, DecreedDay> once(DecreedDay day) {
    Integer before = lines.putIfAbsent(day.date() + (day.eve() ? " eve" : ""), day.line());
    return before == null
        ? Either.right(day)
        : Either.left(new DecreeFault.Twice(day.date(), before));
  }

  /** In all languages where the calendar has such a name; what the row says itself goes first. */
  private Optional<Text> name(DecreeRow row) {
    Map<Lang, String> given = new HashMap<>(row.names());
    given.values().removeIf(String::isBlank);
    String english = given.getOrDefault(Lang.EN, "").strip();
    if (names.translates(english)) names.of(english).in().forEach(given::putIfAbsent);
    return given.isEmpty() ? Optional.empty() : Optional.of(new Text(given));
  }
}
