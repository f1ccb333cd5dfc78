package org.kense.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.kense.http.Story.done;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.application.Declaration;

/** What a certificate signs, as it is fetched. */
class DeclarationTest {
  private final House house = House.open();
  private final Story story = new Story(house);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  @Clause("CSC-26")
  void what_will_be_verified_is_shown_byte_for_byte_with_the_version_to_send_it_on() {
    var path = story.filled("kg.sample-copy");
    var file = house.memory.applications().open(Story.id(path), Optional.empty()).orElseThrow();

    var shown = done(story.aida.get(path + "/declaration"));

    var draft = file.application();
    assertArrayEquals(Declaration.of(draft.heading(), draft.content()).bytes(), shown.bytes());
    assertEquals("text/plain", shown.mediaType());
    assertEquals("\"" + file.version() + "\"", shown.header("ETag").orElseThrow());
  }

  @Test
  void whatever_changes_in_the_case_changes_it() {
    var path = story.filled("kg.sample-copy");
    var before = done(story.aida.get(path + "/declaration"));

    done(story.now(story.aida, path).patch(path + "/answers", "{\"copies\": \"3\"}"));

    assertNotEquals(before.text(), done(story.aida.get(path + "/declaration")).text());
  }

  @Test
  void whoever_may_not_read_the_case_does_not_see_it() {
    var path = story.filled("kg.sample-copy");

    assertEquals(404, story.marat.get(path + "/declaration").status());
    assertEquals(404, Visitor.of(house, "front").get(path + "/declaration").status());
  }
}
