package org.kense.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.http.Story.done;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.Clause;

/** What the house turns away: each a problem that names field or rule, and no event. */
class RejectionsTest {
  private final House house = House.open();
  private final Story story = new Story(house);

  @AfterEach
  void close() {
    house.close();
  }

  /** The problem, and that nothing happened to the case. */
  private void turnedAway(String path, String problem, Reply reply, int before) {
    assertEquals("/problems/" + problem, reply.at("/type"), reply::toString);
    assertEquals(reply.status(), reply.json().at("/status").asInt());
    assertEquals(before, story.events(path));
  }

  @ParameterizedTest
  @Clause("CSC-24")
  @CsvSource({
    "copies, 4, out-of-bounds",
    "copies, two, not-a-whole-number",
    "phone, 0555, not-a-phone",
    "nickname, A, no-such-field",
  })
  void a_wrong_field_is_named_with_what_is_wrong_and_how_to_mend_it(
      String field, String value, String code) {
    var path = story.draft("kg.sample-copy");
    var before = story.events(path);

    var reply =
        story.aida.on(1).patch(path + "/answers", "{\"%s\": \"%s\"}".formatted(field, value));

    turnedAway(path, "faulty", reply, before);
    assertEquals(422, reply.status());
    assertEquals(field, reply.at("/faults/0/field"));
    assertEquals(code, reply.at("/faults/0/code"));
    assertTrue(!reply.at("/faults/0/message").isBlank() && !reply.at("/faults/0/remedy").isBlank());
    assertEquals("CSC-24", reply.at("/clause/requirement"));
  }

  @Test
  @Clause("CSC-33.2")
  void a_ground_that_is_not_listed_cannot_be_given() {
    var path = story.filed("kg.sample-copy");
    var before = story.events(path);
    var rude = "{\"reasons\": [{\"ground\": \"rude\", \"motivation\": \"He was rude.\"}]}";

    var reply = story.now(story.office, path).post(path + "/decline", rude);

    turnedAway(path, "not-a-ground", reply, before);
    assertEquals("SAMPLE-1", reply.at("/clause/requirement"));
    assertEquals("ground", reply.at("/faults/0/field"));
  }

  @Test
  void a_required_document_is_missed_by_its_name_and_clause() {
    story.agree();
    var path = story.draft("kg.sample-copy");
    done(story.aida.on(1).patch(path + "/answers", "{\"name\": \"Айда\"}"));
    var before = story.events(path);

    var reply = story.now(story.aida, path).post(path + "/submission", story.proof(path));

    turnedAway(path, "document-missing", reply, before);
    assertEquals("scan", reply.at("/faults/0/field"));
    assertEquals("sample-act", reply.at("/clause/act"));
  }

  @Test
  @Clause("CSC-12.3")
  void without_consent_nothing_is_filed() {
    var path = story.filled("kg.sample-certificate");
    var before = story.events(path);

    var reply = story.now(story.aida, path).post(path + "/submission", story.proof(path));

    turnedAway(path, "consent-missing", reply, before);
    assertEquals("CSC-12.3", reply.at("/clause/requirement"));
  }

  @Test
  void a_step_out_of_order_is_a_conflict_that_names_the_rule() {
    var path = story.registered("kg.sample-certificate");
    var before = story.events(path);

    var reply = story.now(story.head, path).post(path + "/grant", "{}");

    turnedAway(path, "out-of-order", reply, before);
    assertEquals(409, reply.status());
    assertEquals("SAMPLE-1", reply.at("/clause/requirement"));
  }

  @Test
  void a_role_without_the_right_is_forbidden() {
    var path = story.filed("kg.sample-certificate");
    var before = story.events(path);

    var reply = story.now(story.aida, path).post(path + "/registration", "{}");

    turnedAway(path, "not-permitted", reply, before);
    assertEquals(403, reply.status());
  }

  @Test
  void a_case_out_of_reach_looks_exactly_like_one_that_is_not_there() {
    var path = story.draft("kg.sample-certificate");
    var nowhere = path.substring(0, path.length() - 4) + "ffff";

    var hidden = story.marat.get(path);
    var absent = story.marat.get(nowhere);

    assertEquals(404, hidden.status());
    assertEquals(
        absent.text().replace(nowhere.substring(nowhere.length() - 4), ""),
        hidden.text().replace(path.substring(path.length() - 4), ""));
  }

  @Test
  void a_file_too_large_for_its_document_is_turned_away_announced_or_not() {
    var path = story.draft("kg.sample-copy");
    var before = story.events(path);
    var pdf = story.aida.on(1).with("Content-Type", "application/pdf");

    var announced =
        pdf.send("POST", scan(path), BodyPublishers.ofByteArray(new byte[(1 << 20) + 1]));
    var streamed =
        pdf.send(
            "POST",
            scan(path),
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[8 << 20])));

    turnedAway(path, "too-large", announced, before);
    turnedAway(path, "too-large", streamed, before);
  }

  @Test
  void a_file_of_a_kind_that_is_not_taken_and_an_unknown_document_are_named() {
    var path = story.draft("kg.sample-copy");
    var before = story.events(path);
    var text = story.aida.on(1).with("Content-Type", "text/plain");

    var wrong = text.send("POST", scan(path), BodyPublishers.ofString("a"));
    var unknown =
        text.send(
            "POST",
            path + "/attachments?document=diploma&name=a.txt",
            BodyPublishers.ofString("a"));

    turnedAway(path, "wrong-media-type", wrong, before);
    turnedAway(path, "no-such-document", unknown, before);
  }

  private static String scan(String path) {
    return path + "/attachments?document=scan&name=scan.pdf";
  }
}
