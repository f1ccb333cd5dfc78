package org.kense.cli.remote;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.util.Optional;

/**
 * What the server answered.
 *
 * @param version of the case that the answer shows
 * @param location where what is new lies
 * @param body JSON, or a text as one string
 */
public record Reply(int status, Optional<Long> version, Optional<String> location, JsonNode body) {
  public boolean done() {
    return status >= 200 && status < 300;
  }

  /** The problem's own sentence, with each field at fault; else at least the status. */
  public String problem() {
    StringBuilder words = new StringBuilder(body.path("detail").asText("HTTP " + status));
    for (JsonNode fault : body.path("faults")) {
      words.append("\n  ").append(fault.path("field").asText()).append(": ");
      words.append(fault.path("message").asText()).append(' ');
      words.append(fault.path("remedy").asText(""));
    }
    return words.toString().stripTrailing();
  }

  static Optional<Long> version(HttpHeaders headers) {
    return headers
        .firstValue("ETag")
        .map(tag -> tag.replace("\"", ""))
        .filter(tag -> tag.matches("[0-9]{1,18}"))
        .map(Long::valueOf);
  }
}
