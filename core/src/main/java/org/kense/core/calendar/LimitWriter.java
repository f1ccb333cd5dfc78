package org.kense.core.calendar;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.kense.core.law.Lang;
import org.kense.core.law.WrittenDate;

/** Writes limits as {@link TimeLimits} says. */
final class LimitWriter {
  private LimitWriter() {}

  static String write(TimeLimit limit) {
    return switch (limit) {
      case TimeLimit.Range range -> range(range);
      case TimeLimit.Earliest several -> earliest(several);
      case TimeLimit.Chain chain -> chain(chain);
      case TimeLimit.FixedDay fixed -> fixed(fixed);
      case TimeLimit.BeforeDay before -> "before the day";
      case TimeLimit.WorkingDaysAhead(int count) ->
          amount(new TimeLimit.WorkingDays(count)) + " before the day";
      case TimeLimit.Concerning(TimeLimit rule, LocalDate day) -> write(rule) + ", for " + day;
      case TimeLimit.AtOnce once -> "at once";
      case TimeLimit.WorkingDays plain -> amount(plain);
      case TimeLimit.CalendarDays plain -> amount(plain);
      case TimeLimit.WorkingMinutes plain -> amount(plain);
      case TimeLimit.Elapsed plain -> amount(plain);
    };
  }

  private static String amount(TimeLimit plain) {
    Amount amount = Amount.of(plain).orElseThrow();
    return amount.count() + " " + amount.unit().words(amount.count());
  }

  // Both ends in the smaller unit of the two: 90 minutes to 2 hours is 90 to 120 minutes.
  private static String range(TimeLimit.Range range) {
    Amount earliest = Amount.of(range.earliest()).orElseThrow();
    Amount latest = Amount.of(range.latest()).orElseThrow();
    LimitUnit unit = LimitUnit.smaller(earliest.unit(), latest.unit());
    return earliest.in(unit) + " to " + latest.in(unit) + " " + unit.words(latest.in(unit));
  }

  private static String earliest(TimeLimit.Earliest several) {
    return several.limits().stream()
        .map(LimitWriter::write)
        .collect(Collectors.joining("; ", "first of ", ""));
  }

  private static String chain(TimeLimit.Chain chain) {
    return chain.links().stream().map(LimitWriter::write).collect(Collectors.joining(", then "));
  }

  private static String fixed(TimeLimit.FixedDay fixed) {
    String day = "by " + WrittenDate.in(fixed.day(), Lang.EN);
    return switch (fixed.of()) {
      case NEXT -> day;
      case YEAR_OF_START -> day + " of that year";
      case PRECEDING_YEAR -> day + " of the preceding year";
    };
  }
}
