package org.kense.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who does not say in which language they read is answered in their own. */
class OwnLanguageTest {
  private final House house = House.open();
  private final Story story = new Story(house);

  /** Reads Kazakh. */
  private final Visitor head = Visitor.of(house, "head");

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_case_is_told_in_it() {
    var path = story.filed("kg.sample-copy");

    assertEquals("Берілді", head.get(path).at("/status/label"));
    assertEquals("Submitted", story.aida.get(path).at("/status/label"));
  }

  @Test
  void so_is_a_problem() {
    var problem = head.get("/api/v1/applications?atMost=many");

    assertEquals("kk", problem.header("Content-Language").orElseThrow());
  }

  @Test
  void one_that_is_asked_for_comes_first() {
    var path = story.filed("kg.sample-copy");

    assertEquals("Подано", head.with("Accept-Language", "ru").get(path).at("/status/label"));
  }
}
