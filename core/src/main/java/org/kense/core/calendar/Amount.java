package org.kense.core.calendar;

import java.time.Duration;
import java.util.Optional;

/** A plain limit as a number of units: the largest unit that it is a whole number of. */
public record Amount(long count, LimitUnit unit) {

  /** Empty for the limits that are no number of anything. */
  public static Optional<Amount> of(TimeLimit limit) {
    return switch (limit) {
      case TimeLimit.WorkingDays days -> some(days.count(), LimitUnit.WORKING_DAYS);
      case TimeLimit.CalendarDays days -> some(days.count(), unit(days.roll()));
      case TimeLimit.WorkingMinutes time -> some(time.count(), LimitUnit.WORKING_MINUTES);
      case TimeLimit.Elapsed elapsed -> Optional.of(of(elapsed.duration()));
      case TimeLimit.Range range -> Optional.empty();
      case TimeLimit.Earliest several -> Optional.empty();
      case TimeLimit.Chain chain -> Optional.empty();
      case TimeLimit.FixedDay fixed -> Optional.empty();
      case TimeLimit.BeforeDay before -> Optional.empty();
      case TimeLimit.WorkingDaysAhead ahead -> Optional.empty();
      case TimeLimit.Concerning concerning -> Optional.empty();
      case TimeLimit.AtOnce once -> Optional.empty();
    };
  }

  /** The same time as a number of a smaller unit. */
  public long in(LimitUnit smaller) {
    return count * unit.seconds() / smaller.seconds();
  }

  private static Optional<Amount> some(int count, LimitUnit unit) {
    return Optional.of(new Amount(count, unit));
  }

  private static LimitUnit unit(Roll roll) {
    return switch (roll) {
      case NONE -> LimitUnit.CALENDAR_DAYS;
      case NEXT_WORKING_DAY -> LimitUnit.ROLLED_DAYS;
    };
  }

  private static Amount of(Duration duration) {
    if (duration.toSecondsPart() != 0) return new Amount(duration.toSeconds(), LimitUnit.SECONDS);
    if (duration.toMinutesPart() != 0) return new Amount(duration.toMinutes(), LimitUnit.MINUTES);
    return new Amount(duration.toHours(), LimitUnit.HOURS);
  }
}
