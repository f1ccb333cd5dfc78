package org.kense.cli.deadline;

import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.cli.Run;

class ComputeDeadlineTest {
  @ParameterizedTest(name = "{2} from {1} in {0} ends {3}")
  @CsvSource({
    // Fri 6 = 1, (7, 8 weekend and holiday, 9 in lieu) Tue 10 = 2, Wed 11 = 3.
    "KZ, 2026-03-05T16:40, 3 working days, 2026-03-11T18:00+05:00",
    // Kyrgyzstan has no days off in lieu since 2025: Fri 6 = 1, Mon 9 = 2, Tue 10 = 3.
    "KG, 2026-03-05T16:40, 3 working days, 2026-03-10T18:00+06:00",
    // Thu 30 April 2026 is the eve of a holiday and closes at 17:00.
    "RU, 2026-04-29T10:00, 1 working day, 2026-04-30T17:00+03:00",
    // 24:00 of Wed 11 March.
    "KZ, 2026-03-05T16:40, 6 calendar days, 2026-03-12T00:00+05:00",
    // The start may say itself where it is: 16:40 in Almaty is 14:40 in Moscow.
    "RU, 2026-03-05T16:40+05:00, 24 hours, 2026-03-06T14:40+03:00"
  })
  void a_deadline_is_computed(String calendar, String start, String limit, String deadline) {
    var run =
        Run.of(
            "deadline",
            "compute",
            "--json",
            "--calendar",
            calendar,
            "--start",
            start,
            "--limit",
            limit);

    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().contains("\"deadline\":\"" + deadline + "\""), run.out());
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          XX | 2026-03-05T16:40 | 3 working days  | 09:00-18:00 | No calendar is called "XX"; there are KG, KZ, RU.
          RU | 2026-03-05T16:40 | 10 working days before the day, for 2019-01-01 | 09:00-18:00 | The calendar RU knows the days
          KZ | 2026-03-5        | 3 working days  | 09:00-18:00 | "2026-03-5" is no date with its time
          KZ | 2026-02-30       | 3 working days  | 09:00-18:00 | "2026-02-30" is no date with its time
          KZ | 2026-03-05       | 15 working minutes | 09:00-18:00 | "2026-03-05" is a date; 15 working minutes needs a time of day
          KZ | 2026-03-05       | 24 hours        | 09:00-18:00 | "2026-03-05" is a date; 24 hours needs a time of day
          KZ | 2050-03-05       | 3 calendar days | 09:00-18:00 | The calendar KZ knows the days from 2020-01-01 to 2027-12-31; 2050-03-05 lies beyond them.
          RU | 2020-04-01       | 3 working days  | 09:00-18:00 | Whether 2020-04-
          KZ | 2026-02-30T10:00 | 3 working days  | 09:00-18:00 | "2026-02-30T10:00" is no date with its time
          KZ | 2026-03-05T16:40 | 0 working days  | 09:00-18:00 | "0 working days" is no time limit: the least is 1.
          KZ | 2026-03-05T16:40 | -2 working days | 09:00-18:00 | "-2 working days" is no time limit: the least is 1.
          KZ | 2026-03-05T16:40 | soon            | 09:00-18:00 | "soon" is no time limit; write it like
          KZ | 2050-03-05T16:40 | 3 working days  | 09:00-18:00 | The calendar KZ knows the days from 2020-01-01 to 2027-12-31; 2050-03-05 lies beyond them.
          KZ | 2026-03-05T16:40 | 999999999 working days | 09:00-18:00 | The calendar KZ knows the days from 2020-01-01 to 2027-12-31
          KZ | 2026-03-05T16:40 | 3 working days  | 18:00-09:00 | "18:00-09:00" are no hours
          KZ | 2026-03-05T16:40 | 3 working days  | 09:00-18:00,lunch 08:00-14:00 | are no hours
          RU | 2020-04-01T10:00 | 3 working days  | 09:00-18:00 | Whether 2020-04-
          """)
  void what_is_wrong_is_said_plainly(
      String calendar, String start, String limit, String hours, String words) {
    var run =
        Run.of(
            "deadline",
            "compute",
            "--lang=en",
            "--calendar=" + calendar,
            "--start=" + start,
            "--limit=" + limit,
            "--hours=" + hours);

    assertEquals(2, run.exit());
    assertTrue(run.err().contains(words), run.err());
    assertEquals("", run.out());
  }

  @Test
  void what_arrived_after_hours_counts_from_the_next_opening_and_says_why() {
    var run =
        Run.of(
            "deadline",
            "compute",
            "--lang=en",
            "--calendar=KZ",
            "--start=2026-03-06T21:15",
            "--received",
            "--limit=3 working days",
            "--explain");

    // Mon 9 is in lieu of Sunday's holiday: received on Tue 10; 11, 12, 13 March.
    assertTrue(
        run.out()
            .contains("It arrived on Friday, 6 March 2026, 21:15 – outside working hours; so it"),
        run.out());
    assertTrue(run.out().contains("The time runs from Tuesday, 10 March 2026, 09:00."), run.out());
    assertTrue(run.out().contains("Deadline: Friday, 13 March 2026, 18:00"), run.out());
  }

  @ParameterizedTest(name = "{0} at {1} ends {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Friday the 6th closes at four; ten minutes of Thursday, 240 of Friday before noon, 50 after one
          mon-thu 09:00-18:00; fri 09:00-16:00,lunch 13:00-14:00 | 300 working minutes | 2026-03-06T14:50+05:00
          09:00-18:00; fri 09:00-16:00                           | 1 working day       | 2026-03-06T16:00+05:00
          09:00-18:00; sat 10:00-14:00                           | 2 working days      | 2026-03-07T14:00+05:00
          """)
  void hours_may_differ_by_the_day_of_the_week(String hours, String limit, String deadline) {
    var run =
        Run.of(
            "deadline",
            "compute",
            "--json",
            "--calendar=KZ",
            "--start=2026-03-05T17:50",
            "--limit=" + limit,
            "--hours=" + hours);

    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().contains("\"deadline\":\"" + deadline + "\""), run.out());
    assertTrue(run.out().contains("\"provisional\":" + hours.contains("sat")), run.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fri-mon 09:00-18:00              | fri-mon
          09:00-18:00; sun 09:00-13:00     | sun 09:00
          mon-thu 09:00-18:00              | mon-thu 09:00-18:00" are no hours
          09:00-18:00;                     | are no hours
          """)
  void hours_of_an_impossible_week_are_turned_away(String hours, String words) {
    var run =
        Run.of(
            "deadline",
            "compute",
            "--lang=en",
            "--calendar=KZ",
            "--start=2026-03-05T17:50",
            "--limit=1 working day",
            "--hours=" + hours);

    assertEquals(2, run.exit());
    assertTrue(run.err().contains(words), run.err());
  }

  @Test
  void an_explanation_names_each_day_in_the_readers_language() {
    var run =
        Run.of(
            "deadline",
            "compute",
            "--lang=kk",
            "--calendar=KZ",
            "--start=2026-03-05T16:40",
            "--limit=3 working days",
            "--explain");

    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().contains("2026 жылғы 6 наурыз, жұма: 1-күн."), run.out());
    assertTrue(run.out().contains("Халықаралық әйелдер күні"), run.out());
  }

  @Test
  void a_pause_moves_the_deadline_by_the_days_at_whose_end_the_clock_stood() {
    // Without the pause Wed 11. The clock stood at closing time of Fri 6 and of Tue 10.
    var run =
        Run.of(
            "deadline",
            "compute",
            "--json",
            "--calendar=KZ",
            "--start=2026-03-05T16:40",
            "--limit=3 working days",
            "--pause=2026-03-06T12:00/2026-03-11T10:00/payment");

    assertTrue(run.out().contains("\"deadline\":\"2026-03-13T18:00+05:00\""), run.out());
  }
}
