package org.kense.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitsTest {

  @Test
  void a_text_is_read_as_the_limit_it_states() {
    var texts =
        Map.of(
            "3 working days", new TimeLimit.WorkingDays(3),
            "1 calendar day", new TimeLimit.CalendarDays(1, Roll.NONE),
            "1 calendar day rolled", new TimeLimit.CalendarDays(1, Roll.NEXT_WORKING_DAY),
            "15 working minutes", new TimeLimit.WorkingMinutes(15),
            "5 minutes", new TimeLimit.Elapsed(Duration.ofMinutes(5)),
            "24 hours", new TimeLimit.Elapsed(Duration.ofHours(24)),
            "2 to 8 calendar days",
                new TimeLimit.Range(
                    new TimeLimit.CalendarDays(2, Roll.NONE),
                    new TimeLimit.CalendarDays(8, Roll.NONE)),
            "by 1 May", new TimeLimit.FixedDay(MonthDay.of(5, 1), TimeLimit.FixedDay.Of.NEXT),
            "at once", new TimeLimit.AtOnce());

    texts.forEach((text, limit) -> assertEquals(Optional.of(limit), TimeLimits.read(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 working day",
        "21 working days",
        "1 calendar day",
        "6 calendar days",
        "6 calendar days rolled",
        "15 working minutes",
        "5 minutes",
        "1 hour",
        "30 seconds",
        "2 to 8 calendar days",
        "2 to 8 calendar days rolled",
        "90 to 120 minutes",
        "first of 10 working days; by 1 May",
        "first of at once; 24 hours; by 29 February of that year",
        "by 31 August",
        "1 calendar day, then 2 to 8 calendar days, then 15 working minutes",
        "first of 10 working days; by 1 May, then 1 working day",
        "by 1 May of that year",
        "by 1 May of the preceding year",
        "before the day",
        "1 working day before the day",
        "10 working days before the day",
        "by 31 August of the preceding year, for 2026-09-01",
        "first of 10 working days; before the day, for 2026-09-01",
        "1 working day, then 2 calendar days, for 2026-09-01",
        "at once"
      })
  void a_canonical_text_is_written_as_it_was_read(String text) {
    var limit = TimeLimits.read(text).orElseThrow();

    assertEquals(text, TimeLimits.write(limit));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # written by hand, canonical
          '  3   working  days ', 3 working days
          1 working days, 1 working day
          3 working day, 3 working days
          60 minutes, 1 hour
          60 to 120 minutes, 1 to 2 hours
          by 1 may, by 1 May
          """)
  void what_is_meant_is_understood(String written, String canonical) {
    var limit = TimeLimits.read(written).orElseThrow();

    assertEquals(canonical, TimeLimits.write(limit));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "3",
        "working days",
        "0 working days",
        "-1 working days",
        "03 working days",
        "3.5 hours",
        "three working days",
        "3 weeks",
        "1000000000 working days",
        "8 to 2 calendar days",
        "2 to 2 calendar days",
        "2 to calendar days",
        "2 to 8 weeks",
        "by 32 May",
        "by 30 February",
        "by May",
        "by 1 Mai",
        "first of 3 working days",
        "first of 3 working days; soon",
        "first of 3 working days;",
        "first of 3 working days; 2 to 8 calendar days",
        "10 calendar days before the day",
        "before the day before the day",
        "2 to 8 working days before the day",
        "before the day, for 2026-02-30",
        "before the day, for tomorrow",
        ", for 2026-09-01",
        "before the day, for 2026-09-01, for 2026-09-02",
        "3 working days, then",
        "3 working days, then soon",
        ", then 3 working days",
        "immediately"
      })
  void what_states_no_limit_is_not_read(String text) {
    assertEquals(Optional.empty(), TimeLimits.read(text));
  }

  @Test
  void an_invalid_limit_cannot_exist() {
    var day = new TimeLimit.CalendarDays(1, Roll.NONE);
    var rolled = new TimeLimit.CalendarDays(2, Roll.NEXT_WORKING_DAY);
    var once = new TimeLimit.AtOnce();
    var range = new TimeLimit.Range(day, new TimeLimit.CalendarDays(2, Roll.NONE));

    refused(() -> new TimeLimit.WorkingDays(0));
    refused(() -> new TimeLimit.CalendarDays(-1, Roll.NONE));
    refused(() -> new TimeLimit.WorkingMinutes(0));
    refused(() -> new TimeLimit.Elapsed(Duration.ZERO));
    refused(() -> new TimeLimit.Elapsed(Duration.ofSeconds(-1)));
    refused(() -> new TimeLimit.Elapsed(Duration.ofMillis(1500)));
    refused(() -> new TimeLimit.Range(day, new TimeLimit.WorkingDays(2)));
    refused(() -> new TimeLimit.Range(day, rolled));
    refused(() -> new TimeLimit.Range(once, once));
    refused(() -> new TimeLimit.Earliest(List.of(day)));
    refused(() -> new TimeLimit.Earliest(List.of(day, range)));
    refused(() -> new TimeLimit.Chain(List.of(day)));
    refused(() -> new TimeLimit.Chain(List.of(day, new TimeLimit.Chain(List.of(day, range)))));
    refused(() -> new TimeLimit.Range(day, new TimeLimit.Chain(List.of(day, day))));
    refused(() -> new TimeLimit.WorkingDaysAhead(0));
    refused(() -> day.concerning(LocalDate.EPOCH).concerning(LocalDate.EPOCH));
    refused(() -> new TimeLimit.Chain(List.of(day, day.concerning(LocalDate.EPOCH))));
    refused(() -> new TimeLimit.Earliest(List.of(day, day.concerning(LocalDate.EPOCH))));
  }

  private static void refused(Runnable construction) {
    assertThrows(IllegalArgumentException.class, construction::run);
  }
}
