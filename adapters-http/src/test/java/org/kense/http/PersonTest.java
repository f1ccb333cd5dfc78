package org.kense.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kense.http.Story.done;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;

/** What people see and say of themselves. */
class PersonTest {
  private final House house = House.open();
  private final Story story = new Story(house);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_token_says_whom_it_stands_for() {
    assertEquals("applicant", done(story.aida.get("/api/v1/me")).at("/role"));
    assertEquals("office", done(story.office.get("/api/v1/me")).at("/unit"));
  }

  @Test
  @Clause("CSC-12.3")
  void consent_is_kept_with_text_and_time_and_can_be_withdrawn() {
    story.agree();

    var given = done(story.aida.get("/api/v1/me/consents"));
    var left = done(story.aida.anew().post("/api/v1/me/consents/personal-data/withdrawal", ""));

    assertEquals(2, given.json().at("/consents").size());
    assertEquals("2026-01", given.at("/consents/0/text"));
    assertEquals("2026-02-02T04:00:00Z", given.at("/consents/0/givenAt"));
    assertEquals(1, left.json().at("/consents").size());
    assertEquals("terms-of-use", left.at("/consents/0/agreement"));
  }

  @Test
  void nobody_agrees_to_what_does_not_exist() {
    var reply =
        story.aida.anew().post("/api/v1/me/consents", "{\"agreement\": \"all\", \"text\": \"1\"}");

    assertEquals("agreement", reply.at("/faults/0/field"));
  }
}
