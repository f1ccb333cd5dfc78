package org.kense.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.Clause;

@Clause("EDC-7")
class ReceivedTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # country, arrival, received
          # in working hours, and in the break
          KZ, 2026-03-05T16:40, 2026-03-05T16:40
          KZ, 2026-03-05T13:30, 2026-03-05T13:30
          # at closing time it is still in time; a minute later it is Friday's
          KZ, 2026-03-05T18:00, 2026-03-05T18:00
          KZ, 2026-03-05T18:01, 2026-03-06T09:00
          # before opening: that day's opening
          KZ, 2026-03-05T07:00, 2026-03-05T09:00
          # Friday evening; 8 March is a Sunday, so Monday the 9th is off
          KZ, 2026-03-06T18:01, 2026-03-10T09:00
          # on a day off, on a holiday, on a day in lieu
          KZ, 2026-03-07T12:00, 2026-03-10T09:00
          KZ, 2026-03-08T12:00, 2026-03-10T09:00
          KZ, 2026-03-09T12:00, 2026-03-10T09:00
          # Sunday 5 January 2025 was a working day
          KZ, 2025-01-04T12:00, 2025-01-05T09:00
          # an eve closes at five
          RU, 2026-04-30T17:30, 2026-05-04T09:00
          """)
  void what_comes_after_hours_or_on_a_day_off_is_received_on_the_next_working_day(
      String country, LocalDateTime arrival, LocalDateTime received) {
    var office = Office.in(country);

    var counted = office.timetable().received(office.at(arrival));

    assertEquals(received, office.local(counted));
  }

  @Test
  void an_explanation_says_why_the_time_did_not_run_from_the_arrival() {
    var timetable = Office.in("KZ").timetable();
    var office = new Office(timetable);
    var sunday = timetable.calendar().fact(LocalDate.of(2026, 3, 8)).orElseThrow();

    assertEquals(
        List.of(new Step.Arrived(at(office, "2026-03-06T18:01"), new Why.AfterHours())),
        arrivals(office, "2026-03-06T18:01"));
    assertEquals(
        List.of(new Step.Arrived(at(office, "2026-03-07T12:00"), new Why.Weekend())),
        arrivals(office, "2026-03-07T12:00"));
    assertEquals(
        List.of(new Step.Arrived(at(office, "2026-03-08T12:00"), new Why.DayOff(sunday))),
        arrivals(office, "2026-03-08T12:00"));
    assertEquals(List.of(), arrivals(office, "2026-03-05T12:00"));
  }

  private static List<Step> arrivals(Office office, String local) {
    var arrival = at(office, local);
    var limit = new TimeLimit.WorkingDays(3);
    var deadline = office.timetable().dueOfArrival(limit, Office.BASIS, arrival, List.of());
    return office.timetable().explain(deadline, List.of()).steps().stream()
        .filter(Step.Arrived.class::isInstance)
        .toList();
  }

  private static Instant at(Office office, String local) {
    return office.at(LocalDateTime.parse(local));
  }

  @Test
  void three_working_days_run_from_the_day_of_receipt() {
    var office = Office.in("KZ");
    var arrival = office.at(LocalDateTime.parse("2026-03-06T21:15"));

    var received = office.timetable().received(arrival);
    var due = office.due("3 working days", office.local(received));

    // Tuesday the 10th is the day of receipt: 11, 12, 13 March
    assertEquals(LocalDateTime.parse("2026-03-13T18:00"), due);
  }
}
