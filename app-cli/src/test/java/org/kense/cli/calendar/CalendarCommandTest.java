package org.kense.cli.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.cli.Run;
import org.kense.cli.serving.Errands;

/** Decrees are imported beside a house that serves; the acts in these tests are made up. */
class CalendarCommandTest {
  private static final ZoneId NOVOKUZNETSK = ZoneId.of("Asia/Novokuznetsk");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder;
  private static DecreedHouse house;

  @BeforeAll
  static void a_house_serves() throws Exception {
    house = new DecreedHouse(folder);
  }

  @AfterAll
  static void it_stops() throws Exception {
    house.stop();
  }

  @Test
  void a_decree_moves_an_open_deadline_and_the_house_explains_it_by_that_decree() throws Exception {
    var id = Errands.begun(house.server);
    Errands.filed(house.server, id, house.data());
    var before = DecreedHouse.due(house.ofCase(id));
    var day = LocalDate.ofInstant(before, NOVOKUZNETSK);
    var decree =
        house.file(
            "date,kind,name,name_ru,act\n%s,extra_day_off,Day of the miner,День шахтёра,Order 7\n"
                .formatted(day));

    assertEquals(0, house.calendar("import", decree, "--calendar=RU").exit());
    assertTrue(
        house.explained(id).contains("RU") || DecreedHouse.due(house.ofCase(id)).equals(before));
    var dry = house.calendar("recompute", "--calendar=RU", "--dry-run");
    assertTrue(dry.out().contains(id) && dry.out().contains(before.toString()), dry.out());
    assertEquals(before, DecreedHouse.due(house.ofCase(id)));

    var run = house.calendar("recompute", "--calendar=RU", "--json");

    assertEquals(0, run.exit(), run.err());
    assertEquals("Order 7", JSON.readTree(run.lines().getFirst()).path("acts").path(0).asText());
    assertTrue(DecreedHouse.due(house.ofCase(id)).isAfter(before));
    assertTrue(house.explained(id).contains("Day of the miner"), house.explained(id));
    assertTrue(house.explained(id).contains("Order 7"), house.explained(id));
    assertTold(day);
    var again = house.calendar("recompute", "--calendar=RU", "--json");
    assertEquals(0, JSON.readTree(again.lines().getLast()).path("moved").asInt());
    assertEquals(0, Run.of("journal", "verify", "--data=" + house.data()).exit());
  }

  /** The relay of the running house delivers what another program put into the outbox. */
  private static void assertTold(LocalDate day) throws Exception {
    var messages = house.data().resolve("messages.ndjson");
    for (var tries = 0; tries < 200; tries++) {
      if (Files.readString(messages).contains("Order 7")) return;
      Thread.sleep(50);
    }
    throw new AssertionError("no notice tells of " + day);
  }

  @Test
  void the_same_file_twice_changes_nothing_and_older_versions_can_still_be_shown()
      throws IOException {
    var decree =
        house.file(
            """
            date,kind,name,act
            2027-01-11,moved_day_off,Day off moved from 2027-01-09,Resolution 1
            2027-01-09,working_weekend,Working day (day off moved to 2027-01-11),Resolution 1
            """);

    var dry = house.calendar("import", decree, "--calendar=KG", "--dry-run");
    var first = house.calendar("import", decree, "--calendar=KG", "--official-until=2027-12-31");
    var second = house.calendar("import", decree, "--calendar=KG");

    assertTrue(dry.out().contains("Dry run: KG@2026.2 would be published, with 2"), dry.out());
    assertTrue(dry.out().contains("2027-01-11: default → moved_day_off"), dry.out());
    assertTrue(first.out().contains("KG@2026.2 is published: 2 changed days"), first.out());
    assertEquals(0, second.exit());
    assertTrue(second.out().contains("KG@2026.2 says all this already"), second.out());
    assertTrue(second.err().contains("Line 2: the calendar says this"), second.err());
    assertTrue(house.calendar("list").out().contains("KG@2026.2: official until 2027-12-31"));
    assertTrue(house.calendar("show", "KG").out().contains("2027-01-11  moved_day_off"));
    assertTrue(!house.calendar("show", "KG@2026.1").out().contains("2027-01-11"));
    assertEquals(2, house.calendar("show", "KG@2026.7").exit());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2027-01-11,feast,X,Act             | No kind of day is called "feast"; there are holiday,
          11.01.2027,holiday,X,Act           | "11.01.2027" is no date
          2031-01-06,holiday,X,Act           | 2031-01-06 lies outside the calendar, which knows the days from 2020-01-01 to 2027-12-31.
          2027-01-11,working_weekend,X,Act   | 2027-01-11 is a weekday, so it cannot be a working_weekend
          2027-01-09,moved_day_off,X,Act     | 2027-01-09 is a Saturday or Sunday and off anyway
          2027-01-09,shortened,,Act          | 2027-01-09 is a day off, so it cannot be shortened.
          2027-01-11,holiday,,Act            | A day off or a working weekend needs a name
          2027-01-11,holiday,X,              | The column act is empty
          """)
  void a_wrong_row_is_named_by_its_line_and_nothing_is_imported(String row, String words)
      throws IOException {
    var run =
        house.calendar("import", house.file("date,kind,name,act\n" + row + "\n"), "--calendar=KZ");

    assertEquals(1, run.exit());
    assertTrue(run.err().startsWith("Line 2: " + words), run.err());
    assertTrue(run.err().contains("Nothing was imported: 1 rows"), run.err());
    assertTrue(!house.calendar("list").out().contains("KZ@2026.2"));
  }

  @Test
  void a_day_that_stands_twice_is_named_with_both_lines() throws IOException {
    var rows = "date,kind,name,act\n2027-01-11,holiday,X,Act\n\n2027-01-11,default,,Act\n";

    var run = house.calendar("import", house.file(rows), "--calendar=KZ");

    assertTrue(run.err().startsWith("Line 4: 2027-01-11 was named in line 2"), run.err());
  }

  @Test
  void what_is_wrong_with_the_command_or_the_whole_file_is_said_before_anything_is_done()
      throws IOException {
    var right = house.file("date,kind,name,act\n2027-01-11,holiday,X,Act\n");

    var calendar = house.calendar("import", right, "--calendar=XX");
    var horizon = house.calendar("import", right, "--calendar=KZ", "--official-until=2031-12-31");
    var columns = house.calendar("import", house.file("date,kind\n"), "--calendar=KZ");
    var unknown =
        house.calendar("import", house.file("date,kind,name,act,name_kz\n"), "--calendar=KZ");
    var nowhere = house.calendar("import", "no-such-file", "--calendar=KZ");

    assertTrue(calendar.err().contains("No calendar is called \"XX\""), calendar.err());
    assertTrue(horizon.err().contains("2031-12-31"), horizon.err());
    assertTrue(columns.err().contains("name, act"), columns.err());
    assertTrue(unknown.err().contains("name_kz"), unknown.err());
    assertTrue(nowhere.err().contains("no-such-file"), nowhere.err());
    for (var run : List.of(calendar, horizon, columns, unknown, nowhere)) {
      assertEquals(2, run.exit());
    }
  }
}
