package org.kense.core.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.kense.core.law.Lang;
import org.kense.core.law.WrittenDate;

/** Days and times for one reader, in the institution's zone. */
record Moments(ZoneId zone, Lang lang) {

  String day(LocalDate date) {
    return WrittenDate.withWeekday(date, lang);
  }

  /** One day, or the first and the last of several. */
  String days(LocalDate first, LocalDate last) {
    return capital(first.equals(last) ? day(first) : day(first) + " – " + day(last));
  }

  String time(Instant at) {
    LocalDateTime local = local(at);
    return day(local.toLocalDate()) + ", " + clock(local);
  }

  /** Without the weekday, which Russian would have to inflect. */
  String plainTime(Instant at) {
    LocalDateTime local = local(at);
    return plainDay(local.toLocalDate()) + ", " + clock(local);
  }

  String plainDay(LocalDate date) {
    return WrittenDate.in(date, lang);
  }

  /** A moment at which something ends: midnight belongs to the day before, as its 24:00. */
  String end(Instant at) {
    LocalDateTime local = local(at);
    return local.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? day(local.toLocalDate().minusDays(1)) + ", 24:00"
        : time(at);
  }

  /** With a small letter first, to go on in a sentence. */
  static String small(String words) {
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toLowerCase(Locale.ROOT) + words.substring(first);
  }

  static String capital(String words) {
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  private LocalDateTime local(Instant at) {
    return LocalDateTime.ofInstant(at, zone);
  }

  // 16:40, or 16:40:05 where the seconds matter.
  private static String clock(LocalDateTime local) {
    return local.toLocalTime().truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
