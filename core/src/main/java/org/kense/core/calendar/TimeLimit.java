package org.kense.core.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How long something may take, as a rule states it. */
public sealed interface TimeLimit {

  /** The same rule for a matter that concerns this day, which need not be the day of the start. */
  default TimeLimit concerning(LocalDate day) {
    return new Concerning(this, day);
  }

  /** Working days, the first of them being the one after the start day. */
  record WorkingDays(int count) implements TimeLimit {
    public WorkingDays {
      requirePositive(count);
    }
  }

  /** Days of whatever kind, the first of them being the one after the start day. */
  record CalendarDays(int count, Roll roll) implements TimeLimit {
    public CalendarDays {
      requirePositive(count);
      Objects.requireNonNull(roll, "roll");
    }
  }

  /** Minutes in which the institution is open. */
  record WorkingMinutes(int count) implements TimeLimit {
    public WorkingMinutes {
      requirePositive(count);
    }
  }

  /** Time by the clock on the wall, in whole seconds. */
  record Elapsed(Duration duration) implements TimeLimit {
    public Elapsed {
      if (!duration.isPositive() || !duration.equals(duration.truncatedTo(ChronoUnit.SECONDS))) {
        throw new IllegalArgumentException("not a time in whole seconds: " + duration);
      }
    }
  }

  /** Not sooner than one limit and not later than another of the same unit: 2 to 8 days. */
  record Range(TimeLimit earliest, TimeLimit latest) implements TimeLimit {
    public Range {
      if (!ordered(earliest, latest)) {
        throw new IllegalArgumentException("not a range: " + earliest + " to " + latest);
      }
    }
  }

  /** Whichever of several limits ends first. */
  record Earliest(List<TimeLimit> limits) implements TimeLimit {
    public Earliest {
      limits = List.copyOf(limits);
      if (limits.size() < 2) throw new IllegalArgumentException("nothing to choose: " + limits);
      if (limits.stream().anyMatch(TimeLimit::composed)) {
        throw new IllegalArgumentException("only plain limits can be compared: " + limits);
      }
    }
  }

  /** Several limits, each of which begins where the one before has ended. */
  record Chain(List<TimeLimit> links) implements TimeLimit {
    public Chain {
      links = List.copyOf(links);
      if (links.size() < 2) throw new IllegalArgumentException("nothing to chain: " + links);
      if (links.stream().anyMatch(it -> it instanceof Chain || it instanceof Concerning)) {
        throw new IllegalArgumentException("only single limits can be chained: " + links);
      }
    }
  }

  /** A day that the rule itself names; it stays where it is, whatever pauses there are. */
  record FixedDay(MonthDay day, Of of) implements TimeLimit {
    public FixedDay {
      Objects.requireNonNull(day, "day");
      Objects.requireNonNull(of, "of");
    }

    /** Which year's day is meant. */
    public enum Of {
      /** The day in the year of the start, even when it has passed by then. */
      YEAR_OF_START,
      /** The first such day on or after the start. */
      NEXT,
      /** The last such day before the one that the matter concerns, with which a year begins. */
      PRECEDING_YEAR
    }
  }

  /** Before the day begins that the matter concerns; it stays there, whatever pauses there are. */
  record BeforeDay() implements TimeLimit {}

  /**
   * No later than so many working days before the day that the matter concerns.
   *
   * <p>So many whole working days lie between the two: a limit of as many that began on the last
   * day allowed would end before the other begins.
   */
  record WorkingDaysAhead(int count) implements TimeLimit {
    public WorkingDaysAhead {
      requirePositive(count);
    }
  }

  /**
   * A rule for a matter that concerns a day: of a change, of the beginning of a year of studies.
   *
   * <p>Rules that look to such a day take the day of the start for it where no other is named.
   */
  record Concerning(TimeLimit rule, LocalDate day) implements TimeLimit {
    public Concerning {
      Objects.requireNonNull(day, "day");
      if (rule instanceof Concerning) throw new IllegalArgumentException("two days: " + rule);
    }
  }

  /** Without delay: due at the moment of the start. */
  record AtOnce() implements TimeLimit {}

  private static void requirePositive(int count) {
    if (count < 1) throw new IllegalArgumentException("a time limit is at least 1, not " + count);
  }

  /** Whether it looks to a day that a matter concerns, and none is named. */
  default boolean looksToDay() {
    return switch (this) {
      case BeforeDay before -> true;
      case WorkingDaysAhead ahead -> true;
      case FixedDay fixed -> fixed.of() == FixedDay.Of.PRECEDING_YEAR;
      case Earliest several -> several.limits().stream().anyMatch(TimeLimit::looksToDay);
      case Chain chain -> chain.links().stream().anyMatch(TimeLimit::looksToDay);
      case Range range -> false;
      case Concerning concerning -> false;
      case WorkingDays plain -> false;
      case CalendarDays plain -> false;
      case WorkingMinutes plain -> false;
      case Elapsed plain -> false;
      case AtOnce plain -> false;
    };
  }

  private static boolean composed(TimeLimit limit) {
    return switch (limit) {
      case Range range -> true;
      case Earliest several -> true;
      case Chain chain -> true;
      case Concerning concerning -> true;
      case WorkingDays plain -> false;
      case CalendarDays plain -> false;
      case WorkingMinutes plain -> false;
      case Elapsed plain -> false;
      case FixedDay plain -> false;
      case BeforeDay plain -> false;
      case WorkingDaysAhead plain -> false;
      case AtOnce plain -> false;
    };
  }

  /** One limit after another; of one only, itself. */
  static Optional<TimeLimit> inTurn(List<TimeLimit> limits) {
    List<TimeLimit> links = new ArrayList<>();
    for (TimeLimit limit : limits) {
      links.addAll(limit instanceof Chain chain ? chain.links() : List.of(limit));
    }
    if (links.isEmpty()) return Optional.empty();
    return Optional.of(links.size() == 1 ? links.getFirst() : new Chain(links));
  }

  /** Whether both are of one unit, and the first is the shorter. */
  static boolean ordered(TimeLimit earliest, TimeLimit latest) {
    return switch (earliest) {
      case WorkingDays(int few) -> latest instanceof WorkingDays(int many) && few < many;
      case WorkingMinutes(int few) -> latest instanceof WorkingMinutes(int many) && few < many;
      case CalendarDays(int few, Roll roll) ->
          latest instanceof CalendarDays(int many, Roll same) && few < many && roll == same;
      case Elapsed(Duration brief) ->
          latest instanceof Elapsed(Duration ample) && brief.compareTo(ample) < 0;
      case Range range -> false;
      case Earliest several -> false;
      case Chain chain -> false;
      case FixedDay fixed -> false;
      case BeforeDay before -> false;
      case WorkingDaysAhead ahead -> false;
      case Concerning concerning -> false;
      case AtOnce once -> false;
    };
  }
}
