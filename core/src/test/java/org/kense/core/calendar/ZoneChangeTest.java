package org.kense.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * At 24:00 on 29 February 2024 Almaty, Astana and Kostanay set their clocks back by an hour, to the
 * UTC+5 that the west of Kazakhstan already had: their Thursday has an hour twice, 23:00 to 24:00.
 */
class ZoneChangeTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # zone,         start,            limit,               due there,        and in UTC
          # closing time is what the clock on the wall says, so in Almaty the days are an hour longer
          Asia/Almaty,    2024-02-28T10:00, 1 working day,       2024-02-29T18:00, 2024-02-29T12:00:00Z
          Asia/Almaty,    2024-02-28T10:00, 2 working days,      2024-03-01T18:00, 2024-03-01T13:00:00Z
          Asia/Qyzylorda, 2024-02-28T10:00, 1 working day,       2024-02-29T18:00, 2024-02-29T13:00:00Z
          Asia/Qyzylorda, 2024-02-28T10:00, 2 working days,      2024-03-01T18:00, 2024-03-01T13:00:00Z
          Asia/Aqtobe,    2024-02-28T10:00, 2 working days,      2024-03-01T18:00, 2024-03-01T13:00:00Z
          # 24:00 of the 29th comes an hour later in Almaty: at the same time as everywhere else
          Asia/Almaty,    2024-02-28T10:00, 1 calendar day,      2024-03-01T00:00, 2024-02-29T19:00:00Z
          Asia/Qyzylorda, 2024-02-28T10:00, 1 calendar day,      2024-03-01T00:00, 2024-02-29T19:00:00Z
          Asia/Almaty,    2024-02-27T10:00, 1 calendar day,      2024-02-29T00:00, 2024-02-28T18:00:00Z
          Asia/Qyzylorda, 2024-02-27T10:00, 1 calendar day,      2024-02-29T00:00, 2024-02-28T19:00:00Z
          # 24 hours are 24 hours: in Almaty they end at nine, not at ten
          Asia/Almaty,    2024-02-29T10:00, 24 hours,            2024-03-01T09:00, 2024-03-01T04:00:00Z
          Asia/Aqtobe,    2024-02-29T10:00, 24 hours,            2024-03-01T10:00, 2024-03-01T05:00:00Z
          # nobody works in the hour that comes twice
          Asia/Almaty,    2024-02-29T17:50, 15 working minutes,  2024-03-01T09:05, 2024-03-01T04:05:00Z
          Asia/Qyzylorda, 2024-02-29T17:50, 15 working minutes,  2024-03-01T09:05, 2024-03-01T04:05:00Z
          """)
  void a_deadline_across_the_change(
      ZoneId zone, LocalDateTime start, String limit, LocalDateTime due, Instant utc) {
    var office = office(zone);

    var deadline = office.deadline(limit, start);

    assertEquals(utc, deadline.at());
    assertEquals(due, office.local(deadline.at()));
  }

  @Test
  void a_pause_over_the_change_is_as_long_as_it_really_was() {
    var almaty = office(ZoneId.of("Asia/Almaty"));
    var start = LocalDateTime.parse("2024-02-29T10:00");
    // From ten in the evening to one at night: four hours, because one came twice.
    var pause = almaty.pause("2024-02-29T22:00", "2024-03-01T01:00", "outage");

    assertEquals(LocalDateTime.parse("2024-03-01T13:00"), almaty.due("24 hours", start, pause));
  }

  @Test
  void the_day_of_an_instant_in_the_doubled_hour_is_still_the_29th() {
    var almaty = office(ZoneId.of("Asia/Almaty"));
    var received = Instant.parse("2024-02-29T18:30:00Z");

    var deadline =
        almaty.timetable().due(new TimeLimit.WorkingDays(1), Office.BASIS, received, List.of());

    assertEquals(LocalDate.of(2024, 2, 29), almaty.local(received).toLocalDate());
    assertEquals(LocalDateTime.parse("2024-03-01T18:00"), almaty.local(deadline.at()));
  }

  private static Office office(ZoneId zone) {
    var hours = WorkHours.of("nine-to-six", zone, LocalTime.of(9, 0), LocalTime.of(18, 0));
    return new Office(new Timetable(ShippedCalendars.of("KZ"), hours));
  }
}
