package org.kense.cli.remote;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.core.access.UnitCode;
import org.kense.core.words.OfficeWords;
import org.kense.core.words.PauseWords;
import org.kense.core.words.SignatureWords;

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
    var when = WallTime.of(body, kense.lang());
    deadline(body, lines, kense, when);
    clock(body.path("clock"), lines, kense, when);
    for (JsonNode stage : body.path("stages")) lines.add(stage(stage, kense, when));
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

  private static void deadline(JsonNode body, List<String> lines, Kense kense, WallTime when) {
    JsonNode at = body.path("deadline").path("at");
    String left = body.path("remaining").path("text").asText();
    if (at.isTextual()) lines.add(kense.words(Say.DUE_CASE) + ": " + when.at(at) + in(left));
  }

  private static void clock(JsonNode clock, List<String> lines, Kense kense, WallTime when) {
    if (!clock.path("since").isTextual()) return;
    var reasons = new StringJoiner(", ");
    for (JsonNode reason : clock.path("reasons")) {
      reasons.add(PauseWords.in(reason.asText(), kense.lang()));
    }
    lines.add(kense.words(Say.CLOCK_STOPPED, when.at(clock.path("since")), reasons));
  }

  private static String in(String brackets) {
    return brackets.isEmpty() ? "" : " (" + brackets + ")";
  }

  private static String stage(JsonNode stage, Kense kense, WallTime when) {
    var line = new StringJoiner(", ");
    String unit = OfficeWords.of(new UnitCode(stage.path("unit").asText()), kense.lang());
    line.add("  " + stage.path("title").path("text").asText() + in(unit));
    JsonNode due = stage.path("deadline").path("at");
    JsonNode done = stage.path("completedAt");
    if (due.isTextual()) line.add(kense.words(Say.DUE_BY, when.at(due)));
    if (done.isTextual()) line.add(kense.words(Say.DONE_AT, when.at(done)));
    signed(stage.path("signed"), kense, when).ifPresent(line::add);
    return line.toString();
  }

  private static Optional<String> signed(JsonNode signed, Kense kense, WallTime when) {
    if (!signed.path("at").isTextual()) return Optional.empty();
    String by = signed.path("by").asText();
    String level = SignatureWords.level(signed.path("level").asText(), kense.lang());
    return Optional.of(
        kense.words(Say.SIGNATURE_BY_PROVEN, by, when.at(signed.path("at"))) + in(level));
  }

  private static String motive(JsonNode motive) {
    return "  " + motive.path("ground").asText() + ": " + motive.path("motivation").asText();
  }
}
