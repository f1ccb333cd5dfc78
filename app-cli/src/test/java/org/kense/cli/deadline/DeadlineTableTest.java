package org.kense.cli.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.cli.Run;

class DeadlineTableTest {
  private static final String HEADER = "calendar,start,amount,unit\n";

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Fri 6 = 1, (7, 8 weekend and holiday, 9 in lieu) Tue 10 = 2, Wed 11 = 3.
          KZ,2026-03-05,3,working-days             | 2026-03-11,false
          KZ,2026-03-05T16:40,3,working-days       | 2026-03-11T18:00,false
          # 24:00 of Sat 7 March is the beginning of the 8th.
          KZ,2026-03-05,2,calendar-days            | 2026-03-07,false
          KZ,2026-03-05T16:40,2,calendar-days      | 2026-03-08T00:00,false
          # Sat 7, Sun 8 and Mon 9 are off.
          KZ,2026-03-05,2,calendar-days-rolled     | 2026-03-10,false
          # Thu 30 April 2026 is the eve of a holiday and closes at 17:00.
          RU,2026-04-29T10:00,1,working-days       | 2026-04-30T17:00,false
          # Ten minutes until closing time, five on Tuesday.
          KZ,2026-03-06T17:50,15,working-minutes   | 2026-03-10T09:05,false
          KG,2026-03-06T17:50,24,hours             | 2026-03-07T17:50,false
          KG,2026-03-06T17:50,5,minutes            | 2026-03-06T17:55,false
          # No decree of 2027 is known yet.
          RU,2026-12-31,3,working-days             | 2027-01-13,true
          """)
  void each_row_gets_its_deadline(String row, String answer) {
    var run = Run.fed(HEADER + row + "\n", "deadline", "table");

    assertEquals(0, run.exit(), run.err());
    assertEquals("calendar,start,amount,unit,due,provisional,error", run.lines().getFirst());
    assertEquals(row + "," + answer + ",", run.lines().get(1));
    assertEquals("", run.err());
  }

  @Test
  void other_columns_pass_through_in_any_order_with_whatever_they_say() {
    var table =
        """
        name,unit,amount,start,calendar
        "Ә, ""Ң""\",working-days,1,2026-11-23,KZ
        two words,working-days,1,2026-11-24,KG
        """;

    var run = Run.fed(table, "deadline", "table", "-");

    assertEquals(
        """
        name,unit,amount,start,calendar,due,provisional,error
        "Ә, ""Ң""\",working-days,1,2026-11-23,KZ,2026-11-24,false,
        two words,working-days,1,2026-11-24,KG,2026-11-25,false,
        """,
        run.out());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          XX,2026-03-05,3,working-days          | No calendar is called "XX"; there are KG, KZ, RU.
          KZ,2026-03-05,0,working-days          | "0 working-days" is no time limit: the least is 1.
          KZ,2026-03-05,-3,working-days         | "-3 working-days" is no time limit: the least is 1.
          KZ,2026-03-05,three,working-days      | "three" is no amount; write a whole number from 1 on.
          KZ,2026-03-05,99999999999,hours       | "99999999999" is no amount
          KZ,2026-02-30,3,working-days          | "2026-02-30" is no date
          KZ,tomorrow,3,working-days            | "tomorrow" is no date
          KZ,,3,working-days                    | "" is no date
          KZ,2050-03-05,3,working-days          | The calendar KZ knows the days from 2020-01-01 to 2027-12-31; 2050-03-05 lies beyond them.
          KZ,2026-03-05,900000000,calendar-days | The calendar KZ knows the days
          KZ,2026-03-05,3,weeks                 | No unit is called "weeks"; there are working-days,
          KZ,2026-03-05,3,minutes               | "2026-03-05" is a date; a limit in minutes begins at a time of day
          KZ,2026-03-05,3                       | The row has 3 cells, and the first line 4.
          RU,2020-03-27,3,working-days          | Whether 2020-03-30 counts is contested
          """)
  void a_bad_row_says_what_is_wrong_and_the_rest_goes_on(String bad, String why) {
    var good = "KZ,2026-11-23,1,working-days";

    var run = Run.fed(HEADER + bad + "\n" + good + "\n", "deadline", "table", "--lang=en");

    assertEquals(1, run.exit());
    assertTrue(run.err().startsWith("Line 2: " + why), run.err());
    assertTrue(run.lines().get(1).startsWith(bad + ","), run.out());
    assertTrue(run.lines().get(1).replace("\"\"", "\"").contains(why), run.out());
    assertEquals(good + ",2026-11-24,false,", run.lines().get(2));
  }

  @Test
  void a_bad_row_is_named_by_its_own_line_whatever_stands_before_it() {
    var table =
        HEADER + "KZ,2026-11-23,1,working-days\n\n\"KZ\n\",2026-11-23,1,working-days\nbad,,,\n";

    var run = Run.fed(table, "deadline", "table", "--lang=en");

    assertEquals(1, run.exit());
    assertTrue(run.err().startsWith("Line 6: "), run.err());
    assertEquals(4, run.lines().stream().filter(line -> line.contains(",")).count(), run.out());
  }

  @Test
  void hours_hold_for_every_row_and_a_saturday_among_them_makes_it_provisional() {
    var rows = HEADER + "KZ,2026-03-06,1,working-days\nKZ,2026-03-06T17:00,120,working-minutes\n";

    var run = Run.fed(rows, "deadline", "table", "--hours=09:00-18:00; sat 10:00-14:00");

    assertTrue(run.lines().get(1).endsWith(",2026-03-07,true,"), run.out());
    assertTrue(run.lines().get(2).endsWith(",2026-03-07T11:00,true,"), run.out());
  }

  @Test
  void contested_days_count_as_the_caller_says() {
    var row = HEADER + "RU,2020-03-27,3,working-days\n";

    assertTrue(Run.fed(row, "deadline", "table", "--contested=working").out().contains("04-01,"));
    assertTrue(Run.fed(row, "deadline", "table", "--contested=off").out().contains("2020-05-"));
    assertEquals(2, Run.fed(row, "deadline", "table", "--contested=maybe").exit());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                             | The table lacks the columns calendar, start, amount, unit
          calendar,start,amount          | The table lacks the columns unit; its first line must name
          calendar,start,amount,unit,due | The table already has a column due
          """)
  void a_table_without_its_columns_is_turned_away_whole(String header, String why) {
    var run = Run.fed(header + "\n", "deadline", "table", "--lang=en");

    assertEquals(2, run.exit());
    assertTrue(run.err().startsWith(why), run.err());
    assertEquals("", run.out());
  }

  @Test
  void a_file_that_is_not_there_is_named() {
    var run = Run.of("deadline", "table", "--lang=en", "no-such.csv");

    assertEquals(2, run.exit());
    assertTrue(run.err().contains("There is no file no-such.csv."), run.err());
  }
}
