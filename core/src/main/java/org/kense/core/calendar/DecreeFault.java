package org.kense.core.calendar;

import java.time.LocalDate;
import java.util.List;

/** What is wrong with one row of a decree. */
public sealed interface DecreeFault {
  record NoDate(String text) implements DecreeFault {}

  record UnknownKind(String word, List<String> known) implements DecreeFault {
    public UnknownKind {
      known = List.copyOf(known);
    }
  }

  /** Nobody knows the holidays of that day, so a decree cannot change them. */
  record OutsideCalendar(LocalDate date, LocalDate first, LocalDate last) implements DecreeFault {}

  /** Only a Saturday or Sunday can be a working weekend. */
  record OnAWeekday(LocalDate date) implements DecreeFault {}

  /** A Saturday or Sunday is off anyway; only a holiday is listed there all the same. */
  record OnAWeekend(LocalDate date, DecreedKind kind) implements DecreeFault {}

  /** A day that is off cannot end early. */
  record EveOff(LocalDate date) implements DecreeFault {}

  record Twice(LocalDate date, int firstLine) implements DecreeFault {}

  /** A day off or a working weekend needs a name, in one language at least. */
  record NoName() implements DecreeFault {}

  /** A change that no act states is not written down. */
  record NoAct() implements DecreeFault {}

  /** A fault, and in which line it is. */
  record InLine(int line, DecreeFault fault) {}
}
