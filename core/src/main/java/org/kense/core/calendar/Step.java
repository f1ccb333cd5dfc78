package org.kense.core.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.kense.core.law.Basis;

/** One step of an explanation, as data. */
public sealed interface Step {

  /** What the rule allows, and what it rests on. */
  record Rule(TimeLimit limit, Basis basis) implements Step {}

  /** Of several limits, when this one ends. */
  record Compared(TimeLimit limit, Instant at) implements Step {}

  /** It arrived when nobody takes anything in, and counts from the next opening. */
  record Arrived(Instant at, Why why) implements Step {}

  /** Of several limits, this one does not hold: the day before which it ends had begun. */
  record Begun(TimeLimit limit) implements Step {}

  /** The day that the matter concerns. */
  record Concerns(LocalDate day) implements Step {}

  /** The limit begins. */
  record StartedOn(Instant at) implements Step {}

  /** Of a chain, the link with this number begins. */
  record Linked(int number, TimeLimit limit, Instant at) implements Step {}

  /** The clock stood still. */
  record Paused(Pause pause) implements Step {}

  /** A day that does not count. */
  record NotCounted(LocalDate date, Why why) implements Step {}

  /** A day on which a limit that rolls cannot end. */
  record RolledOver(LocalDate date, Why why) implements Step {}

  /** A Saturday or Sunday that is a working day; it is counted next. */
  record WorkedWeekend(CalendarDay day) implements Step {}

  /** The first of the contested days that count; the rule reads them so. */
  record WorkedByRule(CalendarDay day) implements Step {}

  /** The day that has this number in the limit. */
  record Counted(LocalDate date, int number) implements Step {}

  /** How much of a limit in working minutes was used up on a day. */
  record Worked(LocalDate date, Duration time) implements Step {}

  /** A range: what comes sooner than this is too soon. */
  record NotBefore(Instant at) implements Step {}

  /** The deadline, and what makes it the hour it is. */
  record Falls(Instant at, End end) implements Step {}

  /** It was counted with a calendar and hours that are no longer the ones in force. */
  record CountedWith(String calendar, String hours) implements Step {}

  /** A six-day week was counted with facts of the five-day week. */
  record OfFiveDays() implements Step {}

  /** Beyond this day the decrees are not yet known. */
  record Provisional(LocalDate officialUntil) implements Step {}

  /** What a deadline's hour comes from. */
  enum End {
    CLOSING_TIME,
    CLOSING_TIME_OF_AN_EVE,
    END_OF_DAY,
    EXACT_TIME
  }
}
