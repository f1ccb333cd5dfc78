package org.kense.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.kense.http.Story.done;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.form.Sha256;

/** Data that become a record's next version, and the document that anybody can check. */
class RecordsTest {
  private static final String RECORD =
      "/api/v1/registers/sample-college/students?key=%D0%90%D0%B9%D0%B4%D0%B0";

  private static final String CHECK = "/api/v1/documents/check?number=";
  private final House house = House.open();
  private final Story story = new Story(house);

  @AfterEach
  void close() {
    house.close();
  }

  /** The path of a case whose result was made. */
  private String ready(String course) {
    var path = story.registered("kg.sample-data");
    var findings = "{\"findings\": {\"course\": \"%s\"}}".formatted(course);
    done(story.now(story.studies, path).post(path + "/stage-completion", findings));
    done(story.now(story.head, path).post(path + "/grant", "{}"));
    done(story.now(story.studies, path).post(path + "/readiness", "{}"));
    return path;
  }

  @Test
  @Clause("EDC-5")
  void the_person_and_the_units_read_the_record_with_its_history() {
    ready("2");
    var path = ready("3");

    for (var reader : new Visitor[] {story.aida, story.studies}) {
      var record = done(reader.get(RECORD));
      assertEquals(2, record.json().at("/versions").size());
      assertEquals("3", record.at("/versions/0/values/course"));
      assertEquals("2", record.at("/versions/0/version"));
      assertEquals("2", record.at("/versions/1/values/course"));
    }
    assertEquals("2", story.aida.get(path).at("/records/0/version"));
    assertEquals(404, story.marat.get(RECORD).status());
  }

  @Test
  void a_record_has_a_register_and_a_key() {
    assertEquals(400, story.aida.get("/api/v1/registers/sample-college/students").status());
    assertEquals(400, story.aida.get("/api/v1/registers/sample-college/No!?key=1").status());
    assertEquals(404, story.aida.get("/api/v1/registers/nowhere/students?key=1").status());
  }

  @Test
  @Clause("EDC-10.3")
  void the_document_is_viewed_downloaded_and_checked_by_a_stranger() {
    var path = ready("2");
    var seen = story.aida.get(path);
    var file = done(story.aida.get(path + "/files/" + seen.at("/result/file/id")));
    var number = seen.at("/number");

    var byDigest = check(number, "&sha256=" + Sha256.of(file.bytes()).hex());
    var byContent =
        done(
            story
                .stranger
                .anew()
                .with("Content-Type", "application/pdf")
                .send("POST", CHECK + number, BodyPublishers.ofByteArray(file.bytes())));

    assertEquals("true", byDigest.at("/issued"));
    assertEquals("kg.sample-data", byDigest.at("/document/service/code"));
    assertEquals("sample-college", byDigest.at("/document/institution/id"));
    assertEquals("2026-02-02T04:00:00Z", byDigest.at("/document/issuedAt"));
    assertEquals(byDigest.text(), byContent.text());
    assertFalse(byDigest.text().contains("Айда"), byDigest::text);
  }

  @Test
  @Clause("EDC-10.3")
  void what_was_changed_was_not_issued() {
    var number = story.aida.get(ready("2")).at("/number");
    var other = Sha256.of("another document".getBytes(StandardCharsets.UTF_8)).hex();

    assertEquals("{\"issued\":false}", check(number, "&sha256=" + other).text());
    assertEquals(400, story.stranger.get(CHECK + number + "&sha256=short").status());
    assertEquals(400, story.stranger.get(CHECK + "1&sha256=" + other).status());
  }

  private Reply check(String number, String more) {
    return done(story.stranger.get(CHECK + number + more));
  }
}
