package org.kense.cli.remote;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.kense.cli.Kense;
import org.kense.cli.Say;

/** A case, or what else the server answers, as lines for people. */
final class CaseLines {
  private CaseLines() {}

  static List<String> of(Reply reply, Kense kense) {
    JsonNode body = reply.body();
    if (!body.has("status")) return List.of(body.toString());
    List<String> lines = new ArrayList<>();
    lines.add(body.path("id").asText() + "  " + kense.words(Say.VERSION, body.path("version")));
    lines.add(
        body.path("service").path("title").path("text").asText()
            + " – "
            + body.path("status").path("label").asText()
            + number(body));
    deadline(body, lines, kense);
    for (JsonNode stage : body.path("stages")) lines.add(stage(stage));
    for (JsonNode motive : body.path("refusal")) lines.add(motive(motive));
    return lines;
  }

  /** Why each deadline falls where it falls. */
  static List<String> ofDeadlines(Reply reply, Kense kense) {
    List<String> lines = new ArrayList<>();
    for (JsonNode deadline : reply.body().path("deadlines")) {
      String name = deadline.path("name").asText("");
      lines.add(kense.words(DueWords.of(deadline.path("of").asText()), name));
      for (JsonNode line : deadline.path("explanation")) lines.add("  " + line.asText());
    }
    return lines;
  }

  /** What the applicant was told. */
  static List<String> ofNotices(Reply reply) {
    List<String> lines = new ArrayList<>();
    for (JsonNode notice : reply.body().path("notices")) {
      lines.add(notice.path("sentAt").asText() + "  " + notice.path("subject").asText());
      notice.path("body").asText().lines().forEach(line -> lines.add("  " + line));
    }
    return lines;
  }

  /** All that happened, an event a line. */
  static List<String> ofJournal(Reply reply, Kense kense) {
    List<String> lines = new ArrayList<>();
    for (JsonNode entry : reply.body().path("entries")) {
      lines.add(
          String.join(
              "  ",
              entry.path("version").asText(),
              entry.path("at").asText(),
              entry.path("by").asText(),
              entry.path("type").asText(),
              entry.path("details").toString()));
    }
    return lines;
  }

  private static String number(JsonNode body) {
    return in(body.path("number").asText(""));
  }

  private static void deadline(JsonNode body, List<String> lines, Kense kense) {
    JsonNode at = body.path("deadline").path("at");
    String left = body.path("remaining").path("text").asText();
    if (at.isTextual()) lines.add(kense.words(Say.DUE_CASE) + ": " + at.asText() + in(left));
  }

  private static String in(String brackets) {
    return brackets.isEmpty() ? "" : " (" + brackets + ")";
  }

  private static String stage(JsonNode stage) {
    String due = stage.path("deadline").path("at").asText("–");
    String done = stage.path("completedAt").asText("–");
    return "  "
        + stage.path("stage").asText()
        + " ("
        + stage.path("unit").asText()
        + "): "
        + due
        + " → "
        + done;
  }

  private static String motive(JsonNode motive) {
    return "  " + motive.path("ground").asText() + ": " + motive.path("motivation").asText();
  }
}
