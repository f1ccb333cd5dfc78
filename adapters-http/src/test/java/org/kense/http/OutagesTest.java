package org.kense.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.http.Story.done;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;

/** The college could not work: its management says so, and every case gets its time back. */
@Clause("CSC-36")
class OutagesTest {
  private static final String OUTAGES = "/api/v1/institutions/sample-college/outages";

  /** From Tuesday, 3 February 2026, 17:00 to Wednesday, 08:00, in Bishkek: a closing time. */
  private static final String OVER_NIGHT =
      """
      {"from": "2026-02-03T17:00:00+06:00", "to": "2026-02-04T02:00:00Z", "cause": "no electricity"}
      """;

  private final House house = House.open();
  private final Story story = new Story(house);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void an_outage_moves_the_deadlines_of_the_cases_that_it_touches() {
    var path = story.registered("kg.sample-certificate");
    var before = story.aida.get(path + "/deadlines").text();
    house.memory.clock().advance(Duration.ofDays(2));

    var recorded = done(story.head.anew().post(OUTAGES, OVER_NIGHT));

    assertEquals("1", recorded.at("/paused"));
    assertEquals("2026-02-05T02:00:00Z", recorded.at("/outage/statusBy"));
    assertEquals("CSC-36", recorded.at("/outage/basis/requirement"));
    var after = story.aida.get(path + "/deadlines").text();
    assertTrue(before.contains("2026-02-09T12:00:00Z"), before);
    assertTrue(after.contains("2026-02-10T12:00:00Z"), after);
    assertTrue(story.aida.get(path + "/journal").text().contains("no electricity"));
    assertEquals("no electricity", done(story.head.get(OUTAGES)).at("/outages/0/cause"));
  }

  @Test
  void the_same_request_again_goes_on_and_pauses_nothing_twice() {
    var path = story.registered("kg.sample-certificate");
    house.memory.clock().advance(Duration.ofDays(2));
    var head = story.head.anew();
    var first = done(head.post(OUTAGES, OVER_NIGHT));
    var events = story.events(path);

    var again = done(head.post(OUTAGES, OVER_NIGHT));

    assertEquals(first.at("/outage/id"), again.at("/outage/id"));
    assertEquals("0", again.at("/paused"));
    assertEquals(events, story.events(path));
  }

  @Test
  void one_that_lasts_is_ended_later() {
    story.registered("kg.sample-certificate");
    house.memory.clock().advance(Duration.ofDays(2));
    var begun =
        done(
            story
                .head
                .anew()
                .post(
                    OUTAGES,
                    "{\"from\": \"2026-02-03T17:00:00+06:00\", \"cause\": \"no internet\"}"));
    assertEquals("0", begun.at("/paused"));

    var path = OUTAGES + "/" + begun.at("/outage/id") + "/end";
    var ended = done(story.head.anew().post(path, "{\"to\": \"2026-02-04T02:00:00Z\"}"));

    assertEquals("1", ended.at("/paused"));
    assertEquals(404, story.head.anew().post(path, "{\"to\": \"2026-02-04T02:00:00Z\"}").status());
  }

  @Test
  void one_that_was_recorded_wrongly_is_withdrawn_and_every_case_gets_its_dates_back() {
    var path = story.registered("kg.sample-certificate");
    house.memory.clock().advance(Duration.ofDays(2));
    var recorded = done(story.head.anew().post(OUTAGES, OVER_NIGHT));
    var withdrawal = OUTAGES + "/" + recorded.at("/outage/id") + "/withdrawal";

    var silent = story.head.anew().post(withdrawal, "{\"reason\": \" \"}");
    var head = story.head.anew();
    var withdrawn = done(head.post(withdrawal, "{\"reason\": \"the wrong day\"}"));
    var again = done(head.post(withdrawal, "{\"reason\": \"the wrong day\"}"));

    assertEquals(422, silent.status());
    assertTrue(silent.text().contains("withdrawn-without-reason"), silent.text());
    assertEquals("1", withdrawn.at("/takenBack"));
    assertEquals("0", again.at("/takenBack"));
    assertTrue(story.aida.get(path + "/deadlines").text().contains("2026-02-09T12:00:00Z"));
    var journal = story.aida.get(path + "/journal").text();
    assertTrue(journal.contains("pause-withdrawn"), journal);
    assertTrue(journal.contains("\"cause\":\"outage-withdrawn\""), journal);
    assertEquals("[]", done(story.head.get(OUTAGES)).json().at("/outages").toString());
    assertEquals(
        404, story.head.anew().post(withdrawal, "{\"reason\": \"the wrong day\"}").status());
  }

  @Test
  void what_cannot_be_is_turned_away() {
    var ahead = "{\"from\": \"2036-02-03T17:00:00+06:00\", \"cause\": \"no internet\"}";
    var silent = "{\"from\": \"2026-02-01T17:00:00+06:00\", \"cause\": \" \"}";
    var local = "{\"from\": \"2026-02-01T17:00\", \"cause\": \"no internet\"}";

    assertEquals(422, story.head.anew().post(OUTAGES, ahead).status());
    assertEquals(422, story.head.anew().post(OUTAGES, silent).status());
    assertEquals(422, story.head.anew().post(OUTAGES, local).status());
    assertEquals(403, story.aida.get(OUTAGES).status());
    assertEquals(404, story.head.get("/api/v1/institutions/elsewhere/outages").status());
  }
}
