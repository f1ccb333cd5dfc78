package org.kense.cli.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What came of a case, read from the API in the same words that a file expects it in. */
final class Outcome {
  private final JsonNode shown;
  private final ZoneId zone;

  private Outcome(JsonNode shown, ZoneId zone) {
    this.shown = shown;
    this.zone = zone;
  }

  static Expected of(JsonNode shown, ZoneId zone) {
    Outcome outcome = new Outcome(shown, zone);
    return new Expected(
        shown.path("status").path("code").asText(),
        outcome.local(shown.path("deadline").path("at")),
        outcome.stages(),
        outcome.notices(),
        refusal(shown),
        outcome.late());
  }

  private List<Expected.StageDue> stages() {
    List<Expected.StageDue> stages = new ArrayList<>();
    for (JsonNode stage : shown.path("stages")) {
      if (stage.path("unit").asText().equals("applicant")) continue;
      String due = local(stage.path("deadline").path("at"));
      stages.add(new Expected.StageDue(stage.path("stage").asText(), due));
    }
    return stages;
  }

  private List<String> late() {
    List<String> late = new ArrayList<>();
    for (JsonNode stage : shown.path("stages")) {
      JsonNode own = stage.path("deadline").path("at");
      JsonNode due = own.isTextual() ? own : shown.path("deadline").path("at");
      if (after(stage.path("completedAt"), due)) late.add(stage.path("stage").asText());
    }
    return late;
  }

  /** Done at the instant itself is in time; without both instants nothing is late. */
  private static boolean after(JsonNode done, JsonNode due) {
    return done.isTextual()
        && due.isTextual()
        && Instant.parse(done.asText()).isAfter(Instant.parse(due.asText()));
  }

  private List<Expected.NoticeDue> notices() {
    List<Expected.NoticeDue> notices = new ArrayList<>();
    for (JsonNode notice : shown.path("notices")) {
      notices.add(
          new Expected.NoticeDue(
              notice.path("kind").asText(),
              local(notice.path("dueAt")),
              local(notice.path("sentAt"))));
    }
    return notices;
  }

  private static List<String> refusal(JsonNode shown) {
    List<String> grounds = new ArrayList<>();
    for (JsonNode motive : shown.path("refusal")) grounds.add(motive.path("ground").asText());
    return grounds;
  }

  private String local(JsonNode at) {
    return at.isTextual()
        ? LocalDateTime.ofInstant(Instant.parse(at.asText()), zone).toString()
        : Expected.NONE;
  }
}
