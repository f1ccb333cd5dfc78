package org.kense.core.calendar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a decree can make of a day. */
public enum DecreedKind {
  HOLIDAY,
  MOVED_DAY_OFF,
  EXTRA_DAY_OFF,
  WORKING_WEEKEND,
  NONWORKING_BY_DECREE,
  /** A working day that ends an hour early. */
  SHORTENED,
  /** What its weekday says: nothing else is recorded of it any more. */
  DEFAULT;

  /** The word that a file has for it, such as {@code moved_day_off}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Empty where no kind is called so. */
  public static Optional<DecreedKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /** The kind of fact that it records; empty for those two that record none. */
  Optional<DayKind> recorded() {
    return switch (this) {
      case HOLIDAY -> Optional.of(DayKind.HOLIDAY);
      case MOVED_DAY_OFF -> Optional.of(DayKind.MOVED_DAY_OFF);
      case EXTRA_DAY_OFF -> Optional.of(DayKind.EXTRA_DAY_OFF);
      case WORKING_WEEKEND -> Optional.of(DayKind.WORKING_WEEKEND);
      case NONWORKING_BY_DECREE -> Optional.of(DayKind.NONWORKING_BY_DECREE);
      case SHORTENED, DEFAULT -> Optional.empty();
    };
  }
}
