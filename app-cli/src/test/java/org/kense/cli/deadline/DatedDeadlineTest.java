package org.kense.cli.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.cli.Run;

/** A limit in days that begins on a date ends on a date, whatever the hours. */
class DatedDeadlineTest {
  /** The same rows as in a table, where a date has a date for an answer. */
  @ParameterizedTest
  @CsvSource({
    "KZ, 2026-03-05, 3 working days, 2026-03-11",
    "KZ, 2026-03-05, 2 calendar days, 2026-03-07",
    // Saturday 7 and Sunday 8 March are off, and Monday the 9th in lieu.
    "KZ, 2026-03-05, 2 calendar days rolled, 2026-03-10",
  })
  void from_a_date_a_date_is_computed(String calendar, String start, String limit, String due) {
    var run = compute(calendar, start, limit, "--json");

    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().contains("\"start\":\"" + start + "\""), run.out());
    assertTrue(run.out().contains("\"deadline\":\"" + due + "\""), run.out());
  }

  @Test
  void from_a_date_each_day_is_explained_and_no_hour() {
    var run = compute("KZ", "2026-03-05", "3 working days", "--explain", "--lang=en");

    assertTrue(run.out().contains("Friday, 6 March 2026: day 1."), run.out());
    assertEquals("Deadline: Wednesday, 11 March 2026.", run.lines().getLast());
    assertFalse(run.out().matches("(?s).*\\d\\d:\\d\\d.*"), run.out());
  }

  @Test
  void without_an_explanation_the_date_is_told_and_whether_it_is_provisional() {
    var run = compute("KZ", "2027-03-05", "3 working days", "--lang=en");

    assertEquals(2, run.lines().size(), run.out());
    assertTrue(run.lines().getFirst().startsWith("Deadline: "), run.out());
    assertTrue(run.lines().getLast().startsWith("Provisional: "), run.out());
  }

  @Test
  void a_pause_and_an_arrival_are_of_a_time_of_day() {
    var pause = "--pause=2026-03-06T10:00/2026-03-11T09:30";

    var paused = compute("KZ", "2026-03-05", "3 working days", pause, "--lang=en");
    var received = compute("KZ", "2026-03-05", "3 working days", "--received", "--lang=en");

    assertEquals(List.of(2, 2), List.of(paused.exit(), received.exit()));
    assertTrue(paused.err().contains("--pause needs a time of day"), paused.err());
    assertTrue(received.err().contains("--received needs a time of day"), received.err());
  }

  private static Run compute(String calendar, String start, String limit, String... more) {
    var words =
        Stream.of(
            "deadline", "compute", "--calendar", calendar, "--start", start, "--limit", limit);
    return Run.of(Stream.concat(words, Stream.of(more)).toArray(String[]::new));
  }
}
