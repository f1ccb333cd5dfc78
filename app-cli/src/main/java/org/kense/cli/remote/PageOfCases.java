package org.kense.cli.remote;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page of the list of cases. */
record PageOfCases(Reply reply) {
  List<String> lines(boolean json) {
    List<String> lines = new ArrayList<>();
    for (JsonNode line : reply.body().path("applications")) {
      lines.add(json ? line.toString() : words(line));
    }
    return lines;
  }

  /** Where the list goes on; empty at its end. */
  Optional<String> next() {
    JsonNode next = reply.body().path("next");
    return next.isTextual() ? Optional.of(next.asText()) : Optional.empty();
  }

  private static String words(JsonNode line) {
    return String.join(
        "  ",
        line.path("id").asText(),
        line.path("number").asText("–"),
        line.path("service").path("code").asText(),
        line.path("status").path("label").asText(),
        line.path("due").asText("–"),
        line.path("remaining").path("text").asText("–"));
  }
}
