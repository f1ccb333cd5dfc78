package org.kense.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kense.http.Story.done;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;

/** How far a case has come, for those who may know that and no more. */
class StatusTest {
  private final House house = House.open();
  private final Story story = new Story(house);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  @Clause("EDC-10.2")
  void the_contact_centre_finds_a_case_by_its_number_and_sees_its_status_only() {
    var path = story.filed("kg.sample-certificate");
    var number = story.aida.get(path).at("/number");
    var centre = Visitor.of(house, "centre");

    var found = done(centre.get("/api/v1/statuses/" + number));

    assertEquals("submitted", found.at("/status/code"));
    assertEquals(
        List.of("id", "number", "status", "version"),
        new ArrayList<>(found.json().properties().stream().map(e -> e.getKey()).toList()));
    assertEquals(403, centre.get(path).status());
    assertEquals(404, centre.get("/api/v1/statuses/12345678901234").status());
  }

  @Test
  void whoever_takes_part_learns_the_version_that_a_command_asks_for() {
    var path = story.filed("kg.sample-certificate");

    var seen = done(Visitor.of(house, "front").get(path + "/status"));

    assertEquals("\"" + seen.at("/version") + "\"", seen.header("ETag").orElseThrow());
    assertEquals(404, story.marat.get(path + "/status").status());
  }
}
