package org.kense.cli.demo;

import static org.junit.jupiter.api.Assertions.*;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a file's expectations are compared with. */
class OutcomeTest {
  private static final ZoneId NOVOKUZNETSK = ZoneId.of("Asia/Novokuznetsk");
  private static final String CASE_DUE = "2026-03-11T10:00:00Z";

  @Test
  void a_stage_is_late_that_was_completed_after_its_own_deadline() throws Exception {
    var shown =
        shown(stage("register", "2026-03-06T10:00:00Z"), stage("prepare", "2026-03-06T10:00:01Z"));

    var outcome = Outcome.of(shown, NOVOKUZNETSK);

    assertEquals(List.of("prepare"), outcome.late());
  }

  @Test
  void a_stage_without_a_deadline_of_its_own_is_late_after_the_deadline_of_the_case()
      throws Exception {
    var shown = shown(openEnded("issue", CASE_DUE), openEnded("deliver", "2026-03-11T10:00:01Z"));

    var outcome = Outcome.of(shown, NOVOKUZNETSK);

    assertEquals(List.of("deliver"), outcome.late());
  }

  @Test
  void a_stage_that_was_not_completed_is_not_called_late() throws Exception {
    var shown = shown("{\"stage\": \"prepare\", \"deadline\": {\"at\": \"2020-01-01T00:00:00Z\"}}");

    var outcome = Outcome.of(shown, NOVOKUZNETSK);

    assertEquals(List.of(), outcome.late());
    assertEquals("2020-01-01T07:00", outcome.stages().getFirst().deadline());
  }

  private static JsonNode shown(String... stages) throws JsonProcessingException {
    return new ObjectMapper()
        .readTree(
            """
            {"status": {"code": "ready"}, "deadline": {"at": "%s"}, "stages": [%s]}
            """
                .formatted(CASE_DUE, String.join(", ", stages)));
  }

  private static String stage(String code, String done) {
    return """
    {"stage": "%s", "completedAt": "%s", "deadline": {"at": "2026-03-06T10:00:00Z"}}
    """
        .formatted(code, done);
  }

  private static String openEnded(String code, String done) {
    return """
    {"stage": "%s", "completedAt": "%s"}
    """
        .formatted(code, done);
  }
}
