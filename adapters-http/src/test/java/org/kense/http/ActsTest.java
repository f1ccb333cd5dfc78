package org.kense.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.http.Story.done;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.Clause;
import org.kense.core.application.Deed;
import org.kense.core.memory.Samples;
import org.kense.core.port.SignatureVerifier.Proof.DetachedCms;
import org.kense.core.usecase.Completion;
import org.kense.core.usecase.Intent;

/** Employees are shown what they sign, and what they signed is taken with the deed itself. */
@Clause("CSC-27.5")
class ActsTest {
  private static final String REASONS =
      "{\"reasons\": [{\"ground\": \"untrue\", \"motivation\": \"Not Aida.\"}]%s}";
  private final House house = House.open();
  private final Story story = new Story(house);
  private final String path = story.filed("kg.sample-signed");

  @AfterEach
  void close() {
    house.close();
  }

  private Intent registration() {
    return new Intent.ToEnd(Deed.REGISTER, new Completion(Story.id(path), Map.of()));
  }

  private String proof() {
    var proof = (DetachedCms) house.memory.certify(Samples.OFFICE, registration());
    return "{\"proof\": {\"cms\": \"%s\"}}".formatted(proof.base64());
  }

  @Test
  void what_will_be_verified_is_shown_byte_for_byte_and_nothing_is_done() {
    var before = story.events(path);
    var act = house.memory.useCases().reading().act();

    var shown = done(story.office.anew().post(path + "/registration/act", "{}"));

    var expected = act.handle(Samples.OFFICE, registration()).get();
    assertArrayEquals(expected.act().bytes(), shown.bytes());
    assertEquals("text/plain", shown.mediaType());
    assertEquals("\"" + story.version(path) + "\"", shown.header("ETag").orElseThrow());
    assertEquals(before, story.events(path));
  }

  @Test
  void what_is_signed_is_done_and_the_journal_tells_the_signature() {
    done(story.now(story.office, path).post(path + "/registration", proof()));

    var journal = story.office.get(path + "/journal").json().path("entries").valueStream();
    var signed = journal.filter(it -> it.path("type").asText().equals("stage-signed")).toList();
    assertEquals(1, signed.size());
    assertEquals("register", signed.getFirst().at("/details/stage").asText());
    assertEquals("qualified", signed.getFirst().at("/details/level").asText());
  }

  @Test
  void the_case_says_of_the_stage_who_signed_it_how_and_when() {
    done(story.now(story.office, path).post(path + "/registration", proof()));

    for (var reader : List.of(story.office, story.aida)) {
      var stages = done(reader.get(path)).json().path("stages");
      assertTrue(stages.path(0).path("signed").isMissingNode(), stages::toString);
      assertEquals("register", stages.path(1).path("stage").asText());
      var signed = stages.path(1).path("signed");
      assertEquals("qualified", signed.path("level").asText());
      assertEquals(stages.path(1).path("by"), signed.path("by"));
      assertEquals(stages.path(1).path("completedAt"), signed.path("at"));
      assertEquals(64, signed.path("sha256").asText().length());
      assertTrue(stages.path(2).path("signed").isMissingNode(), stages::toString);
    }
  }

  @Test
  void who_learns_the_status_only_is_told_of_no_signature() {
    done(story.now(story.office, path).post(path + "/registration", proof()));

    var stages = done(Visitor.of(house, "front").get(path + "/status")).json().path("stages");

    assertEquals("register", stages.path(0).path("stage").asText(), stages::toString);
    assertTrue(stages.path(0).path("signed").isMissingNode(), stages::toString);
  }

  @Test
  void unsigned_it_is_turned_away_with_the_clause_and_the_field() {
    var before = story.events(path);

    var reply = story.now(story.office, path).post(path + "/registration", "{}");

    assertEquals("/problems/act-unsigned", reply.at("/type"), reply::toString);
    assertEquals(422, reply.status());
    assertEquals("SAMPLE-1", reply.at("/clause/requirement"));
    assertEquals("proof", reply.at("/faults/0/field"));
    assertEquals(before, story.events(path));
  }

  @Test
  void a_refusal_is_shown_with_its_grounds_and_signed_like_everything_else() {
    var shown = done(story.office.anew().post(path + "/decline/act", REASONS.formatted("")));
    var forRegistration = proof().substring(1, proof().length() - 1);

    var reply =
        story
            .now(story.office, path)
            .post(path + "/decline", REASONS.formatted(", " + forRegistration));

    assertTrue(shown.text().contains("7:decline\n6:ground\n6:untrue\n9:Not Aida.\n"), shown::text);
    assertEquals("/problems/signature-fails", reply.at("/type"), reply::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          office | registration/act | {"findings": {"nickname": "A"}} | faulty
          office | grant/act        | {}                              | not-permitted
          aida   | registration/act | {}                              | not-permitted
          office | delivery/act     | {}                              | out-of-order
          office | decline/act      | {"reasons": []}                 | unmotivated
          office | removal/act      | {}                              | wrong-parameter
          office | decline/act      | {"findings": {}}                | wrong-content
          office | registration     | {"proof": {"attachment": "a"}}  | wrong-content
          office | registration     | {"proof": {"cms": "bm90aGluZw=="}} | signature-fails
          """)
  void what_could_not_be_done_is_not_shown(String who, String deed, String body, String problem) {
    var before = story.events(path);

    var reply = story.now(Visitor.of(house, who), path).post(path + "/" + deed, body);

    assertEquals("/problems/" + problem, reply.at("/type"), reply::toString);
    assertEquals(before, story.events(path));
  }

  @Test
  void the_passport_says_which_stages_are_signed_and_in_which_role() {
    var passport = done(story.stranger.get("/api/v1/services/kg.sample-signed")).json();

    var stages = passport.at("/channels/0/stages");

    assertTrue(stages.path(0).path("signature").isMissingNode(), stages::toString);
    assertEquals("qualified", stages.path(3).at("/signature/levels/0").asText());
    assertEquals("1.2.398.3.3.4.1.2.2", stages.path(3).at("/signature/role").asText());
    assertEquals("SAMPLE-1", stages.path(3).at("/signature/basis/requirement").asText());
  }
}
