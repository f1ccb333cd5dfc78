package org.kense.cli.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * How a case of the demo ended.
 *
 * @param zone where its institution is
 * @param shown the case as its applicant reads it; empty where it was never begun
 * @param failure the step that was turned away, and why; empty where each was done
 */
record Ending(
    Story story,
    ZoneId zone,
    Optional<JsonNode> shown,
    Optional<String> failure,
    List<Difference> differences) {
  Ending {
    differences = List.copyOf(differences);
  }

  boolean asExpected() {
    return failure.isEmpty() && differences.isEmpty();
  }
}
