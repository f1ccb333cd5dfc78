package org.kense.persistence.definition;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.kense.core.calendar.Roll;
import org.kense.core.calendar.TimeLimit;
import org.kense.core.calendar.TimeLimits;

/** Units in which limits can be added up; no unit can be turned into another without a calendar. */
enum LimitUnit {
  WORKING_DAYS,
  CALENDAR_DAYS,
  WORKING_MINUTES,
  SECONDS;

  /** The longest that a limit allows, in this unit; empty if it says nothing of it. */
  OptionalLong longest(TimeLimit limit) {
    return amounts(limit).min();
  }

  /** An amount as a definition writes it. */
  String written(long amount) {
    int count = Math.toIntExact(Math.min(amount, Integer.MAX_VALUE));
    return TimeLimits.write(
        switch (this) {
          case WORKING_DAYS -> new TimeLimit.WorkingDays(count);
          case CALENDAR_DAYS -> new TimeLimit.CalendarDays(count, Roll.NONE);
          case WORKING_MINUTES -> new TimeLimit.WorkingMinutes(count);
          case SECONDS -> new TimeLimit.Elapsed(Duration.ofSeconds(amount));
        });
  }

  private LongStream amounts(TimeLimit limit) {
    return switch (limit) {
      case TimeLimit.WorkingDays days -> only(WORKING_DAYS, days.count());
      case TimeLimit.CalendarDays days -> only(CALENDAR_DAYS, days.count());
      case TimeLimit.WorkingMinutes time -> only(WORKING_MINUTES, time.count());
      case TimeLimit.Elapsed time -> only(SECONDS, time.duration().toSeconds());
      case TimeLimit.Range range -> amounts(range.latest());
      case TimeLimit.Earliest several -> several.limits().stream().flatMapToLong(this::amounts);
      case TimeLimit.Chain chain -> sum(chain);
      case TimeLimit.FixedDay fixed -> LongStream.empty();
      case TimeLimit.BeforeDay before -> LongStream.empty();
      case TimeLimit.WorkingDaysAhead ahead -> LongStream.empty();
      case TimeLimit.Concerning concerning -> amounts(concerning.rule());
      case TimeLimit.AtOnce once -> LongStream.empty();
    };
  }

  /** What the links of a chain come to, where all of them are of this unit. */
  private LongStream sum(TimeLimit.Chain chain) {
    var links = chain.links().stream().map(this::longest).toList();
    return links.stream().allMatch(OptionalLong::isPresent)
        ? LongStream.of(links.stream().mapToLong(OptionalLong::getAsLong).sum())
        : LongStream.empty();
  }

  private LongStream only(LimitUnit unit, long count) {
    return this == unit ? LongStream.of(count) : LongStream.empty();
  }
}
