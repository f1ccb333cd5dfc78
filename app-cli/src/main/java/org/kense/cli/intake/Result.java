package org.kense.cli.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import org.kense.cli.Json;
import org.kense.cli.remote.Reply;

/**
 * What came of one line of a batch.
 *
 * @param filed the case, where one was filed
 * @param problem why not
 */
record Result(
    long line, Optional<String> reference, Optional<JsonNode> filed, Optional<String> problem) {
  static Result taken(Batch.Line line, Submission submission, Reply reply) {
    return new Result(
        line.number(),
        Optional.of(submission.reference()),
        Optional.of(reply.body()),
        Optional.empty());
  }

  /** Nothing is wrong, and nothing was written. */
  static Result right(Batch.Line line, Submission submission) {
    return new Result(
        line.number(), Optional.of(submission.reference()), Optional.empty(), Optional.empty());
  }

  static Result wrong(Batch.Line line, String problem) {
    return new Result(
        line.number(), Optional.empty(), Optional.empty(), Optional.of(onOneLine(problem)));
  }

  private static String onOneLine(String problem) {
    return problem.replaceAll("\\s*\\R\\s*", " ");
  }

  /** {@code taken}, {@code right} or {@code wrong}. */
  String outcome() {
    if (problem.isPresent()) return "wrong";
    return filed.isPresent() ? "taken" : "right";
  }

  Optional<String> number() {
    return filed.map(it -> it.path("number").asText());
  }

  String json() {
    Map<String, Object> json = Json.object();
    json.put("line", line);
    json.put("outcome", outcome());
    json.put("reference", reference);
    json.put("id", filed.map(it -> it.path("id").asText()));
    json.put("number", number());
    json.put("problem", problem);
    return Json.write(json);
  }
}
