package org.kense.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What the description promises, held against every answer that a test gets. */
record Contract(JsonNode document) {
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private static final SchemaValidatorsConfig STRICTLY =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
  private static final Map<JsonNode, JsonSchema> COMPILED = new ConcurrentHashMap<>();
  private static volatile Contract read;

  /** As this server serves it; all of them serve the same. */
  static Contract of(URI base) {
    if (read == null) {
      try (var stream = base.resolve("/openapi").toURL().openStream()) {
        read = new Contract(new ObjectMapper().readTree(stream));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return read;
  }

  /** Every path with its methods, as {@code GET /api/v1/me}. */
  Stream<String> routes() {
    return document.get("paths").properties().stream()
        .flatMap(path -> methods(path.getValue()).map(m -> m + " " + path.getKey()));
  }

  private static Stream<String> methods(JsonNode path) {
    return path.properties().stream()
        .map(Map.Entry::getKey)
        .filter(key -> !key.equals("parameters"))
        .map(method -> method.toUpperCase(Locale.ROOT));
  }

  /** That no answer is acceptable may be said anywhere, and so may that there is no such route. */
  void check(String method, String path, Reply reply) {
    var plain = path.replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
    operation(method, plain)
        .filter(operation -> reply.status() != 406)
        .ifPresentOrElse(
            operation -> check(operation, reply), () -> conforms(ref("Problem"), reply));
  }

  Optional<JsonNode> operation(String method, String path) {
    return document.get("paths").properties().stream()
        .filter(entry -> path.matches(entry.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
        .flatMap(entry -> Stream.ofNullable(entry.getValue().get(method.toLowerCase(Locale.ROOT))))
        .findFirst();
  }

  private void check(JsonNode operation, Reply reply) {
    var name = operation.get("operationId").asText();
    var promised = operation.get("responses").get("" + reply.status());
    assertTrue(promised != null, () -> name + " promises no such answer: " + reply);
    var response = document.at(promised.get("$ref").asText().substring(1));
    response.path("headers").properties().forEach(h -> header(h.getKey(), h.getValue(), reply));
    if (!response.has("content")) {
      assertEquals("", reply.text(), () -> name + " promises no content: " + reply);
      return;
    }
    var content = Optional.ofNullable(response.get("content").get(reply.mediaType()));
    var type = content.or(() -> Optional.ofNullable(response.get("content").get("*/*")));
    assertTrue(type.isPresent(), () -> name + " promises no such media type: " + reply);
    if (type.get().has("schema")) {
      conforms(type.get().get("schema"), reply);
    }
  }

  private void header(String name, JsonNode ref, Reply reply) {
    var header = document.at(ref.get("$ref").asText().substring(1));
    var value = reply.header(name);
    assertFalse(
        value.isEmpty() && header.path("required").asBoolean(),
        () -> name + " is missing: " + reply);
    value.ifPresent(it -> assertEquals(List.of(), faults(header.get("schema"), new TextNode(it))));
  }

  private void conforms(JsonNode schema, Reply reply) {
    assertEquals(List.of(), faults(schema, reply.json()), reply::toString);
  }

  private List<String> faults(JsonNode schema, JsonNode value) {
    return COMPILED.computeIfAbsent(schema, this::compiled).validate(value).stream()
        .map(Object::toString)
        .toList();
  }

  private JsonSchema compiled(JsonNode schema) {
    var whole = JsonNodeFactory.instance.objectNode();
    whole.putArray("allOf").add(schema);
    whole.set("components", document.get("components"));
    return SCHEMAS.getSchema(whole, STRICTLY);
  }

  private static JsonNode ref(String schema) {
    return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + schema);
  }
}
