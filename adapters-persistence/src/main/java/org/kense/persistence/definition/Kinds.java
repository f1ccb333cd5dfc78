package org.kense.persistence.definition;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kense.core.calendar.TimeLimit;
import org.kense.core.calendar.TimeLimits;
import org.kense.core.service.ChannelCode;
import org.kense.core.service.GroundCode;
import org.kense.core.service.Moment;
import org.kense.core.service.ServiceCode;
import org.kense.core.service.StageCode;

/** The plain values of a definition. */
final class Kinds {
  private static final String UNREAD = "unread";
  private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{0,3}) (KiB|MiB)");
  private static final Pattern SPAN = Pattern.compile("([1-9][0-9]{0,3}) (day|month|year)s?");

  static final Kind<String> WORDS = Kind.made(words -> words, Cause.EMPTY, UNREAD);
  static final Kind<Boolean> YES_OR_NO =
      Kind.listed(Map.of("true", true, "false", false), Cause.NOT_LISTED, false);
  static final Kind<Integer> NUMBER = Kind.made(Integer::valueOf, Cause.NOT_A_NUMBER, 1);
  static final Kind<Integer> COUNT = Kind.of(Kinds::count, Cause.NOT_A_COUNT, 1);
  static final Kind<LocalDate> DATE =
      Kind.made(LocalDate::parse, Cause.NOT_A_DATE, LocalDate.EPOCH);

  /** A definition knows no day that a case concerns, so its limits cannot look to one. */
  static final Kind<TimeLimit> LIMIT =
      Kind.of(
          text -> TimeLimits.read(text).filter(limit -> !limit.looksToDay()),
          Cause.NOT_A_LIMIT,
          new TimeLimit.AtOnce());

  static final Kind<Period> SPAN_OF_TIME = Kind.of(Kinds::period, Cause.NOT_A_SPAN, Period.ZERO);
  static final Kind<Long> BYTES = Kind.of(Kinds::bytes, Cause.NOT_A_SIZE, 1L);
  static final Kind<Moment> MOMENT = Kind.constant(Moment.FILED);

  static final Kind<String> CODE = code("[a-z][a-z0-9-]{0,47}");
  static final Kind<String> REQUIREMENT = code("[A-Z]{2,5}-[0-9A-Z][0-9A-Z.]{0,15}");
  static final Kind<ServiceCode> SERVICE =
      Kind.made(ServiceCode::new, Cause.BAD_CODE, new ServiceCode("xx.unread"));
  static final Kind<ChannelCode> CHANNEL =
      Kind.made(ChannelCode::new, Cause.BAD_CODE, new ChannelCode(UNREAD));
  static final Kind<StageCode> STAGE =
      Kind.made(StageCode::new, Cause.BAD_CODE, new StageCode(UNREAD));
  static final Kind<GroundCode> GROUND =
      Kind.made(GroundCode::new, Cause.BAD_CODE, new GroundCode(UNREAD));

  private Kinds() {}

  private static Kind<String> code(String pattern) {
    return Kind.of(
        words -> Optional.of(words).filter(it -> it.matches(pattern)), Cause.BAD_CODE, UNREAD);
  }

  private static Optional<Integer> count(String words) {
    return Optional.of(words).filter(it -> it.matches("[1-9][0-9]{0,8}")).map(Integer::valueOf);
  }

  private static Optional<Period> period(String words) {
    var match = SPAN.matcher(words);
    if (!match.matches()) return Optional.empty();
    int count = Integer.parseInt(match.group(1));
    return Optional.of(
        switch (match.group(2)) {
          case "day" -> Period.ofDays(count);
          case "month" -> Period.ofMonths(count);
          default -> Period.ofYears(count);
        });
  }

  private static Optional<Long> bytes(String words) {
    var match = SIZE.matcher(words);
    if (!match.matches()) return Optional.empty();
    long unit = match.group(2).equals("KiB") ? 1L << 10 : 1L << 20;
    return Optional.of(Long.parseLong(match.group(1)) * unit);
  }
}
