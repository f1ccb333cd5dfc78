package org.kense.cli.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kense.cli.Json;

/** A case on one line of JSON. */
final class CaseLine {
  private final JsonNode shown;
  private final ZoneId zone;

  private CaseLine(JsonNode shown, ZoneId zone) {
    this.shown = shown;
    this.zone = zone;
  }

  static String of(JsonNode shown, ZoneId zone) {
    return Json.write(new CaseLine(shown, zone).json());
  }

  private Map<String, Object> json() {
    Map<String, Object> json = Json.object();
    json.put("service", shown.path("service").path("code").asText());
    json.put("channel", shown.path("channel").asText());
    json.put("number", text(shown.path("number")));
    json.put("status", shown.path("status").path("code").asText());
    json.put("filedAt", local(shown.path("filedAt")));
    json.put("registeredAt", local(shown.path("registeredAt")));
    json.put("deadline", local(shown.path("deadline").path("at")));
    json.put("stages", each("stages", this::stage));
    json.put("notices", each("notices", this::notice));
    json.put("refusal", each("refusal", CaseLine::motive));
    return json;
  }

  private List<Object> each(String list, Function<JsonNode, Map<String, Object>> one) {
    List<Object> all = new ArrayList<>();
    for (JsonNode item : shown.path(list)) all.add(one.apply(item));
    return all;
  }

  private Map<String, Object> stage(JsonNode stage) {
    Map<String, Object> json = Json.object();
    json.put("stage", stage.path("stage").asText());
    json.put("unit", stage.path("unit").asText());
    json.put("startedAt", local(stage.path("startedAt")));
    json.put("deadline", local(stage.path("deadline").path("at")));
    json.put("completedAt", local(stage.path("completedAt")));
    return json;
  }

  private Map<String, Object> notice(JsonNode notice) {
    Map<String, Object> json = Json.object();
    json.put("kind", notice.path("kind").asText());
    json.put("dueAt", local(notice.path("dueAt")));
    json.put("sentAt", local(notice.path("sentAt")));
    return json;
  }

  private static Map<String, Object> motive(JsonNode motive) {
    Map<String, Object> json = Json.object();
    json.put("ground", motive.path("ground").asText());
    json.put("clause", motive.path("clause").path("clause").asText());
    json.put("motivation", motive.path("motivation").asText());
    return json;
  }

  private static Optional<String> text(JsonNode node) {
    return node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
  }

  private Optional<String> local(JsonNode at) {
    return text(at).map(it -> Instant.parse(it).atZone(zone).toOffsetDateTime().toString());
  }
}
