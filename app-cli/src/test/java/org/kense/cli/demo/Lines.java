package org.kense.cli.demo;

import static org.junit.jupiter.api.Assertions.*;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What {@code kense demo --json} prints. */
final class Lines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Lines() {}

  /** One line a case, each with exactly the members that were promised, in their order. */
  static void areOfTheirShape(List<String> lines, int cases) throws IOException {
    assertEquals(cases, lines.size(), lines.toString());
    for (String line : lines) {
      JsonNode it = JSON.readTree(line);
      assertEquals(
          "service channel number status filedAt registeredAt deadline stages notices refusal",
          names(it));
      for (JsonNode stage : it.path("stages")) {
        assertEquals("stage unit startedAt deadline completedAt", names(stage));
      }
      for (JsonNode notice : it.path("notices")) {
        assertEquals("kind dueAt sentAt", names(notice));
      }
    }
  }

  private static String names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return String.join(" ", names);
  }
}
