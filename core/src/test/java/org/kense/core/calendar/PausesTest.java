package org.kense.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In Kazakhstan in February 2026: no holidays, the 2nd a Monday; open from nine to six. */
class PausesTest {
  private final Office office = Office.in("KZ");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # limit from Monday 2 February 2026 at ten; the pause from, to; the deadline
          # within one day: nothing moves
          3 working days, 2026-02-03T10:00, 2026-02-03T17:00, 2026-02-05T18:00
          # Tuesday ends while the clock stands: it does not count
          3 working days, 2026-02-03T10:00, 2026-02-04T10:00, 2026-02-06T18:00
          # Tuesday and Wednesday, so over the weekend
          3 working days, 2026-02-03T10:00, 2026-02-05T10:00, 2026-02-09T18:00
          # on the day of the start, which is not counted anyway
          3 working days, 2026-02-02T11:00, 2026-02-02T23:00, 2026-02-05T18:00
          # after hours: each day had ended before, and no other ends in it
          3 working days, 2026-02-03T18:00, 2026-02-04T09:00, 2026-02-05T18:00
          # over a weekend: no working day is lost
          5 working days, 2026-02-06T19:00, 2026-02-09T08:00, 2026-02-09T18:00
          # over a whole working day from opening to closing: that day is lost
          3 working days, 2026-02-03T09:00, 2026-02-03T18:00, 2026-02-06T18:00
          # it begins when the limit has just ended
          3 working days, 2026-02-05T18:00, 2026-02-09T10:00, 2026-02-05T18:00
          # it begins on the last day
          3 working days, 2026-02-05T17:59, 2026-02-09T10:00, 2026-02-09T18:00
          # calendar days end at 24:00
          3 calendar days, 2026-02-03T10:00, 2026-02-03T23:00, 2026-02-06T00:00
          3 calendar days, 2026-02-03T10:00, 2026-02-04T10:00, 2026-02-07T00:00
          # two whole days
          3 calendar days, 2026-02-03T00:00, 2026-02-05T00:00, 2026-02-08T00:00
          # rolls from Friday the 6th: Friday is lost, so Saturday the 7th, so Monday the 9th
          4 calendar days rolled, 2026-02-06T10:00, 2026-02-07T10:00, 2026-02-10T00:00
          # Monday ends while the clock stands, so the limit cannot end on it
          5 calendar days rolled, 2026-02-08T10:00, 2026-02-10T10:00, 2026-02-11T00:00
          # minutes: cut out exactly, and lunch and night are no working time to be cut
          60 working minutes, 2026-02-02T10:20, 2026-02-02T10:50, 2026-02-02T11:30
          60 working minutes, 2026-02-02T10:30, 2026-02-02T13:30, 2026-02-02T14:30
          60 working minutes, 2026-02-02T10:30, 2026-02-03T08:00, 2026-02-03T09:30
          # elapsed: cut out exactly
          24 hours, 2026-02-02T12:00, 2026-02-02T12:45, 2026-02-03T10:45
          24 hours, 2026-02-02T09:00, 2026-02-02T11:00, 2026-02-03T11:00
          24 hours, 2026-02-03T10:00, 2026-02-04T10:00, 2026-02-03T10:00
          # at once is when the clock runs
          at once, 2026-02-02T09:00, 2026-02-02T11:00, 2026-02-02T11:00
          # a fixed day stays
          by 5 February, 2026-02-03T09:00, 2026-02-10T11:00, 2026-02-06T00:00
          """)
  void a_pause_acts_in_the_unit_of_the_limit(
      String limit, String from, String to, LocalDateTime deadline) {
    var start = LocalDateTime.parse("2026-02-02T10:00");

    var due = office.due(limit, start, office.pause(from, to, "payment"));

    assertEquals(deadline, due);
  }

  @Test
  void what_overlaps_counts_once() {
    var start = LocalDateTime.parse("2026-02-02T10:00");
    var payment = office.pause("2026-02-02T12:00", "2026-02-02T14:00", "payment");
    var outage = office.pause("2026-02-02T13:00", "2026-02-02T15:00", "outage");
    var within = office.pause("2026-02-02T12:30", "2026-02-02T13:30", "outage");

    var due = office.due("24 hours", start, outage, within, payment);

    assertEquals(LocalDateTime.parse("2026-02-03T13:00"), due);
  }

  @Test
  void a_day_ends_in_two_pauses_that_touch() {
    var start = LocalDateTime.parse("2026-02-02T10:00");
    var payment = office.pause("2026-02-03T10:00", "2026-02-03T18:00", "payment");
    var outage = office.pause("2026-02-03T18:00", "2026-02-04T10:00", "outage");

    var due = office.due("3 working days", start, payment, outage);

    assertEquals(LocalDateTime.parse("2026-02-06T18:00"), due);
  }

  @Test
  void at_once_waits_for_the_end_of_all_that_touch() {
    var start = LocalDateTime.parse("2026-02-03T12:00");
    var payment = office.pause("2026-02-03T10:00", "2026-02-03T18:00", "payment");
    var outage = office.pause("2026-02-03T18:00", "2026-02-04T10:00", "outage");

    var due = office.due("at once", start, outage, payment);

    assertEquals(LocalDateTime.parse("2026-02-04T10:00"), due);
  }

  @Test
  void a_later_pause_counts_if_an_earlier_one_has_moved_the_deadline_into_it() {
    var start = LocalDateTime.parse("2026-02-02T10:00");
    var payment = office.pause("2026-02-03T10:00", "2026-02-04T10:00", "payment");
    var supplement = office.pause("2026-02-06T10:00", "2026-02-09T10:00", "supplement");

    var alone = office.due("3 working days", start, supplement);
    var both = office.due("3 working days", start, supplement, payment);

    assertEquals(LocalDateTime.parse("2026-02-05T18:00"), alone);
    assertEquals(LocalDateTime.parse("2026-02-09T18:00"), both);
  }

  @Test
  void a_recorded_deadline_moves_with_its_pauses() {
    var recorded = office.deadline("3 working days", LocalDateTime.parse("2026-02-02T10:00"));
    var payment = office.pause("2026-02-03T10:00", "2026-02-04T10:00", "payment");

    var moved = office.timetable().after(recorded, List.of(payment));

    assertEquals(LocalDateTime.parse("2026-02-06T18:00"), office.local(moved.at()));
    assertEquals(recorded, office.timetable().after(moved, List.of()));
  }

  @Test
  void both_ends_of_a_range_move() {
    var start = LocalDateTime.parse("2026-02-02T10:00");
    var outage = office.pause("2026-02-03T10:00", "2026-02-04T10:00", "outage");

    var moved = office.deadline("2 to 8 calendar days", start, outage);

    assertEquals(LocalDateTime.parse("2026-02-06T00:00"), office.local(moved.earliest()));
    assertEquals(LocalDateTime.parse("2026-02-12T00:00"), office.local(moved.at()));
  }
}
