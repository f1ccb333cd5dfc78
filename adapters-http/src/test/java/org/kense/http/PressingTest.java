package org.kense.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.http.Story.done;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is left of deadlines, and the list of what presses.
 *
 * <p>A certificate has five working days from its registration on Monday 2 February at ten: until
 * Monday the 9th at 18:00 in Bishkek. The college is open for nine hours a day, so 53 are allowed.
 */
class PressingTest {
  private static final String SOMEWHERE = "sample-college.019c1c5a-7c00-7000-8000-000000000000";

  private final House house = House.open();
  private final Story story = new Story(house);

  @AfterEach
  void close() {
    house.close();
  }

  private void clock(String local) {
    house.memory.clock().advanceTo(Instant.parse(local + "+06:00"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-02T10:00:00, on-time, PT53H, 0.0, 5 working days and 8 hours left",
    // Tuesday at noon: six hours, and four days
    "2026-02-03T12:00:00, on-time, PT42H, 0.2, 4 working days and 6 hours left",
    // three quarters of 53 hours have passed on Friday at 13:45
    "2026-02-06T13:44:59, on-time, PT13H15M1S, 0.74, 1 working day and 4 hours left",
    "2026-02-06T13:45:00, at-risk, PT13H15M, 0.75, 1 working day and 4 hours left",
    "2026-02-08T12:00:00, at-risk, PT9H, 0.83, 1 working day left",
    "2026-02-09T17:40:00, at-risk, PT20M, 0.99, 20 working minutes left",
    "2026-02-09T18:00:00, at-risk, PT0S, 1.0, less than a minute left",
    "2026-02-09T18:00:01, overdue, PT0S, 1.0, overdue",
    "2026-02-10T18:00:00, overdue, PT9H, 1.0, overdue by 1 working day",
  })
  void a_case_and_its_line_tell_what_is_left(
      String now, String state, String time, double share, String text) {
    var path = story.registered("kg.sample-certificate");
    clock(now);

    var ofCase = done(story.office.get(path)).json().at("/remaining");
    var ofLine = done(story.office.get(Story.CASES)).json().at("/applications/0/remaining");

    assertEquals(state, ofCase.at("/state").asText());
    assertEquals(time, ofCase.at("/time").asText());
    assertEquals("working-time", ofCase.at("/measure").asText());
    assertEquals(state.equals("overdue"), ofCase.at("/overdue").asBoolean());
    assertEquals(share, ofCase.at("/share").asDouble());
    assertEquals(text, ofCase.at("/text").asText());
    assertEquals(ofCase, ofLine);
  }

  @ParameterizedTest
  @CsvSource({
    "en, 4 working days and 6 hours left",
    "ru, осталось 4 рабочих дня и 6 часов",
    "kk, 4 жұмыс күні және 6 сағат қалды",
    "ky, 4 жумуш күнү жана 6 саат калды",
  })
  void it_is_told_in_the_readers_language(String lang, String text) {
    story.registered("kg.sample-certificate");
    clock("2026-02-03T12:00:00");

    var list = done(story.office.with("Accept-Language", lang).get(Story.CASES + "?sort=due"));

    assertEquals(text, list.at("/applications/0/remaining/text"));
  }

  @Test
  void what_is_due_first_leads_and_each_state_has_its_own() {
    var first = Story.id(story.registered("kg.sample-certificate")).toString();
    clock("2026-02-04T10:00:00");
    var second = Story.id(story.registered("kg.sample-certificate")).toString();
    story.draft("kg.sample-certificate");

    assertEquals(List.of(first, second), listed("?sort=due"));
    assertEquals(List.of(first, second), listed("?state=on-time"));
    clock("2026-02-06T14:00:00");
    assertEquals(List.of(first), listed("?sort=due&state=at-risk"));
    assertEquals(List.of(second), listed("?state=on-time"));
    clock("2026-02-09T18:00:01");
    assertEquals(List.of(first), listed("?state=overdue"));
    assertEquals(List.of(second), listed("?state=on-time"));
    assertEquals(List.of(), listed("?state=at-risk"));
    clock("2026-02-10T13:45:00");
    assertEquals(List.of(second), listed("?state=at-risk"));
    assertEquals(List.of(), listed("?state=overdue&status=draft"));
  }

  @Test
  void pages_of_what_presses_go_on_where_they_ended() {
    var all = new ArrayList<String>();
    for (var n = 0; n < 3; n++) {
      all.add(Story.id(story.registered("kg.sample-certificate")).toString());
    }

    var page = done(story.office.get(Story.CASES + "?sort=due&limit=2")).json();
    var rest = listed("?sort=due&limit=2&after=" + page.at("/next").asText());

    var read = new ArrayList<String>();
    page.at("/applications").forEach(line -> read.add(line.at("/id").asText()));
    read.addAll(rest);
    assertEquals(all, read);
  }

  @Test
  void a_case_at_its_end_presses_nobody() {
    var path = story.registered("kg.sample-certificate");
    done(story.now(story.aida, path).post(path + "/withdrawal", "{}"));
    clock("2026-02-20T10:00:00");

    assertEquals(List.of(), listed("?sort=due"));
    assertFalse(done(story.office.get(path)).json().has("remaining"));
  }

  @Test
  void while_the_clock_stands_still_only_a_remainder_is_left() {
    var path = story.registered("kg.sample-copy");
    var before = done(story.office.get(path)).json();
    assertEquals("stopped", before.at("/clock/state").asText());

    house.memory.clock().advance(Duration.ofDays(30));
    var after = done(story.office.get(path)).json();

    assertTrue(after.has("remaining"));
    assertEquals(before.at("/remaining"), after.at("/remaining"));
    assertEquals(List.of(), listed("?sort=due"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sort=late",
        "state=late",
        "sort=newest&state=overdue",
        "sort=due&after=nowhere",
        // no year of four digits, which no database could look up
        "sort=due&after=%2B1000000000-12-31T23:59:59.999999999Z~" + SOMEWHERE,
        "sort=due&after=-1000000000-01-01T00:00:00Z~" + SOMEWHERE,
        "sort=due&after=0000-12-31T23:59:59Z~" + SOMEWHERE,
      })
  void what_makes_no_list_is_said(String query) {
    assertEquals(400, story.office.get(Story.CASES + "?" + query).status());
  }

  private List<String> listed(String query) {
    var ids = new ArrayList<String>();
    var list = done(story.office.get(Story.CASES + query)).json();
    list.at("/applications").forEach(line -> ids.add(line.at("/id").asText()));
    return ids;
  }
}
