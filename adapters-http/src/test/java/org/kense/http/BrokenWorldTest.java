package org.kense.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kense.core.port.Press;

/** When something breaks that nobody expected. */
class BrokenWorldTest {
  @Test
  void the_caller_gets_a_name_to_ask_by_and_nothing_else() {
    try (var house =
        House.with(
            (Press)
                sheet -> {
                  throw new IllegalStateException("out of ink");
                })) {
      var story = new Story(house);
      var path = story.draft("kg.sample-certificate");

      var reply = story.aida.get(path + "/print");

      assertEquals(500, reply.status());
      assertEquals("/problems/internal", reply.at("/type"));
      assertTrue(reply.at("/detail").matches(".*[0-9a-f]{8}-[0-9a-f-]{27}\\."), reply::toString);
      assertFalse(reply.text().contains("ink") || reply.text().contains("at org"), reply::toString);
    }
  }
}
