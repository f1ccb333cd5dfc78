package org.kense.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.http.Story.done;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.Clause;
import org.kense.core.memory.SamplePeople;
import org.kense.http.sealing.Signed;

/** What state registers say, over HTTP there and back. */
class RegistersTest {
  private final House house = House.open();
  private final Story story = new Story(house);
  private final String path = draft();

  @AfterEach
  void close() {
    house.close();
  }

  /** Begun by somebody who has consented: nobody else is looked up. */
  private String draft() {
    story.agree();
    return story.draft("kg.sample-family");
  }

  private Reply answer(String relation, String child) {
    return story
        .now(story.aida, path)
        .patch(
            path + "/answers",
            "{\"relation\": \"%s\", \"child-pin\": \"%s\"}".formatted(relation, child));
  }

  private Reply ask(String register) {
    return ask(story.aida, register);
  }

  private Reply ask(Visitor visitor, String register) {
    return story
        .now(visitor, path)
        .post(path + "/extract", "{\"register\": \"%s\"}".formatted(register));
  }

  @Test
  @Clause("CSC-25.4")
  void a_draft_begins_with_what_the_state_knows_and_says_from_where() {
    var draft = story.aida.get(path);

    assertEquals("Айдай Бекова", draft.at("/answers/name"));
    assertEquals("persons-register", draft.at("/sources/name"));
    assertEquals(
        "{\"register\":\"persons-register\",\"title\":{\"text\":\"persons-register\",\"lang\":\"en\"},"
            + "\"found\":true}",
        draft.json().at("/registers/0").toString());
  }

  @Test
  @Clause("ENR-5.2")
  void a_child_is_loaded_and_the_application_filed() {
    done(answer("parent", SamplePeople.DAUGHTER));

    done(ask("civil-status-register"));
    var loaded = done(ask("education-system"));
    var filed = story.now(story.aida, path).post(path + "/submission", story.proof(path));

    assertEquals("Жаңыл Бекова", loaded.at("/answers/child-name"));
    assertEquals("education-system", loaded.at("/sources/on-roll"));
    assertEquals("№ 5 мектеп", done(filed).at("/answers/school"));
    var journal = story.aida.get(path + "/journal").text();
    assertTrue(journal.contains("\"type\":\"register-asked\""), journal);
  }

  @Test
  @Clause("ENR-5.2")
  void what_the_register_does_not_confirm_cannot_be_filed() {
    done(answer("parent", SamplePeople.WARD));

    var asked = done(ask("civil-status-register"));
    var filed = story.now(story.aida, path).post(path + "/submission", story.proof(path));

    assertEquals("false", asked.at("/registers/1/found"));
    assertEquals("/problems/faulty", filed.at("/type"), filed::toString);
    assertEquals("child-name", filed.at("/faults/0/field"));
    assertEquals("not-confirmed", filed.at("/faults/0/code"));
  }

  @Test
  void what_a_register_says_cannot_be_typed() {
    var reply = story.now(story.aida, path).patch(path + "/answers", "{\"name\": \"Other\"}");

    assertEquals("locked", reply.at("/faults/0/code"), reply::toString);
  }

  @Test
  void a_silent_register_is_a_problem_that_passes() {
    done(answer("parent", SamplePeople.DAUGHTER));
    var before = story.events(path);
    house.memory.registers().silence("civil-status-register");

    var reply = ask("civil-status-register");

    assertEquals(503, reply.status());
    assertEquals("/problems/register-silent", reply.at("/type"));
    assertTrue(reply.header("Retry-After").isPresent());
    assertEquals(before, story.events(path));
  }

  @ParameterizedTest
  @CsvSource({
    "greenhouse, no-such-register, 422",
    "civil-status-register, register-not-asked, 422",
  })
  void a_register_that_is_not_asked_is_named(String register, String problem, int status) {
    var reply = ask(register);

    assertEquals("/problems/" + problem, reply.at("/type"), reply::toString);
    assertEquals(status, reply.status());
    assertEquals("register", reply.at("/faults/0/field"));
  }

  @Test
  void nobody_else_has_a_register_asked_on_a_case() {
    assertEquals(404, ask(story.marat, "persons-register").status());
    assertEquals(403, ask(story.office, "persons-register").status());
  }

  @Test
  void the_same_key_asks_once() {
    var visitor = story.now(story.aida, path);
    var body = "{\"register\": \"persons-register\"}";

    done(visitor.post(path + "/extract", body));
    var before = story.events(path);
    done(visitor.post(path + "/extract", body));

    assertEquals(before, story.events(path));
  }

  @ParameterizedTest
  @CsvSource({
    "another secret of the tests, persons-register, 0",
    "a secret of the tests, civil-status-register, 0",
    "a secret of the tests, persons-register, 301",
    "a secret of the tests, persons-register, -301",
  })
  void the_simulated_registers_believe_only_who_knows_the_secret_now(
      String secret, String signedFor, long seconds) {
    var body =
        "{\"keys\": {\"pin\": \"%s\"}, \"application\": \"%s\"}"
            .formatted(SamplePeople.AIDAS_PIN, Story.id(path));
    var timestamp = "" + House.MONDAY.plusSeconds(seconds).getEpochSecond();

    var reply =
        story
            .stranger
            .with(Signed.TIMESTAMP, timestamp)
            .with(Signed.SIGNATURE, Signed.signature(secret, timestamp, signedFor + "\n" + body))
            .post("/simulated-registers/persons-register", body);

    assertEquals(401, reply.status(), reply::toString);
  }
}
