package org.kense.cli.demo;

import java.util.Map;
import org.kense.cli.Json;
import org.kense.cli.remote.Body;

/** What a step signed with, as the API takes it. */
sealed interface Proof {
  /** A challenge and the code that answers it. */
  record Code(String challenge, String code) implements Proof {}

  /** A detached signature, in Base64. */
  record Cms(String base64) implements Proof {}

  /** The scan of a signed paper, by its id in the case. */
  record Scan(String attachment) implements Proof {}

  /** What the request carries that says nothing else; the same each time. */
  default Body body() {
    return beside(Map.of());
  }

  /** What the request carries beside what it says. */
  default Body beside(Map<String, Object> said) {
    Map<String, Object> json = Json.object();
    json.putAll(said);
    json.put(
        "proof",
        switch (this) {
          case Code it -> Map.of("challenge", it.challenge(), "code", it.code());
          case Cms it -> Map.of("cms", it.base64());
          case Scan it -> Map.of("attachment", it.attachment());
        });
    return Body.json(json);
  }
}
