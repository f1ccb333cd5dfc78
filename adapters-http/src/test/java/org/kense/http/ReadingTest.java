package org.kense.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.http.Story.done;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.Clause;

/** What can be read of cases: lists, files, print, journal, deadlines. */
class ReadingTest {
  private final House house = House.open();
  private final Story story = new Story(house);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  @Clause("CSC-25.5")
  void a_draft_is_taken_up_again_with_nothing_lost() {
    var path = story.filled("kg.sample-copy");

    var later = done(story.aida.get(path));

    assertEquals("Айда", later.at("/answers/name"));
    assertEquals("2", later.at("/answers/copies"));
    assertEquals("scan.pdf", later.at("/attachments/0/name"));
  }

  @Test
  void a_field_is_emptied_by_null_and_a_file_is_taken_out() {
    var path = story.filled("kg.sample-copy");
    var file = story.aida.get(path).at("/attachments/0/id");

    done(story.now(story.aida, path).patch(path + "/answers", "{\"copies\": null}"));
    var left = done(story.now(story.aida, path).delete(path + "/attachments/" + file));

    assertTrue(left.json().at("/answers/copies").isMissingNode());
    assertEquals(0, left.json().at("/attachments").size());
  }

  @Test
  @Clause("CSC-31.1")
  @Clause("ENR-7.1")
  void a_notice_is_read_and_printed_as_it_was_sent() {
    var path = story.registered("kg.sample-certificate");
    var number = story.aida.get(path).at("/number");
    var sent = done(story.aida.get(path + "/notices"));

    done(story.now(story.aida, path).post(path + "/withdrawal", ""));
    var later = done(story.aida.get(path + "/notices"));

    assertEquals("acceptance", sent.at("/notices/0/kind"));
    assertTrue(sent.at("/notices/0/subject").contains(number), sent::text);
    assertEquals(sent.json().at("/notices/0"), later.json().at("/notices/0"));
    var print = path + "/notices/" + sent.json().at("/notices/0/version").asText() + "/print";
    assertTrue(story.aida.get(print).text().contains(number));
    assertEquals(404, story.aida.get(path + "/notices/1/print").status());
    assertEquals(401, story.stranger.get(path + "/notices").status());
  }

  @Test
  @Clause("CSC-25.1")
  void a_file_comes_back_as_it_was_and_no_browser_guesses_what_it_is() {
    var path = story.draft("kg.sample-copy");
    var name = "%D3%A9%D1%82%D1%96%D0%BD%D1%96%D1%88%20%22a%22.pdf"; // өтініш "a".pdf
    var attached =
        story
            .aida
            .on(1)
            .with("Content-Type", "application/pdf")
            .send(
                "POST",
                path + "/attachments?document=scan&name=" + name,
                BodyPublishers.ofString("a scan"));
    var location = attached.header("Location").orElseThrow();

    var file = done(story.aida.get(location));

    assertEquals("a scan", file.text());
    assertEquals("application/pdf", file.mediaType());
    assertEquals("nosniff", file.header("X-Content-Type-Options").orElseThrow());
    assertEquals(
        "attachment; filename=\"______ _a_.pdf\"; filename*=UTF-8''" + name,
        file.header("Content-Disposition").orElseThrow());
    assertEquals(404, story.marat.get(location).status());
  }

  @Test
  @Clause("CSC-25.3")
  void the_application_can_be_printed() {
    var path = story.filled("kg.sample-certificate");

    var sheet = done(story.aida.get(path + "/print"));

    assertEquals("application/pdf", sheet.mediaType());
    assertTrue(sheet.header("Content-Disposition").orElseThrow().startsWith("inline; filename="));
    assertTrue(sheet.text().contains("Name: Айда"), sheet::text);
  }

  @Test
  @Clause("CSC-6.3")
  @Clause("CSC-15.1")
  void the_journal_tells_everything_in_order() {
    var path = story.registered("kg.sample-copy");

    var entries = done(story.aida.get(path + "/journal")).json().at("/entries");

    var versions = new ArrayList<Integer>();
    var types = new ArrayList<String>();
    entries.forEach(entry -> versions.add(entry.at("/version").asInt()));
    entries.forEach(entry -> types.add(entry.at("/type").asText()));
    assertEquals(story.events(path), entries.size());
    assertEquals(versions.stream().sorted().toList(), versions);
    assertTrue(
        types.containsAll(
            List.of("started", "answered", "attached", "signed", "filed", "registered")),
        types::toString);
    assertEquals("office-1", last(entries).at("/by").asText());
  }

  private static JsonNode last(JsonNode list) {
    return list.get(list.size() - 1);
  }

  @ParameterizedTest
  @Clause("CSC-7")
  @CsvSource({
    "en, 5 working days",
    "ru, 5 рабочих дней",
    "kk, 5 жұмыс күні",
    "ky, 5 жумуш күнү",
  })
  void each_deadline_is_explained_in_the_readers_language(String lang, String limit) {
    var path = story.registered("kg.sample-certificate");

    var explained =
        done(story.aida.with("Accept-Language", lang).get(path + "/deadlines"))
            .json()
            .at("/deadlines/0");

    assertEquals("case", explained.at("/of").asText());
    assertEquals(limit, explained.at("/deadline/limit").asText());
    // Registered on Monday 2 February: the fifth working day after it is Monday 9, 18:00 in
    // Bishkek.
    assertEquals("2026-02-09T12:00:00Z", explained.at("/deadline/at").asText());
    assertTrue(explained.at("/explanation").size() > 2, explained::toString);
  }

  @Test
  void personal_data_is_kept_by_no_cache() {
    var path = story.draft("kg.sample-certificate");

    for (var address :
        List.of(path, path + "/print", path + "/journal", path + "/declaration", Story.CASES)) {
      assertEquals("no-store", story.aida.get(address).header("Cache-Control").orElseThrow());
    }
  }

  @Test
  void who_may_act_but_not_read_gets_a_glimpse_only() {
    var path = story.filed("kg.sample-certificate");

    var reply =
        done(story.now(Visitor.of(house, "front"), path).post(path + "/registration", "{}"));

    assertEquals("registered", reply.at("/status/code"));
    assertFalse(reply.json().has("answers") || reply.json().has("applicant"), reply::toString);
    assertEquals(404, Visitor.of(house, "front").get(path).status());
  }
}
