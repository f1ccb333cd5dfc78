package org.kense.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The API's description, which stands beside this class in parts that a person can read. */
@Singleton
final class Description {
  private static final List<String> PARTS =
      List.of(
          "api",
          "catalogue",
          "person",
          "cases",
          "drafting",
          "filing",
          "considering",
          "deciding",
          "papers",
          "reading",
          "registers",
          "outages",
          "parameters",
          "responses",
          "problems",
          "schemas-case",
          "schemas-course",
          "schemas-reading",
          "schemas-service",
          "schemas-rules",
          "schemas-commands");

  private static final YAMLMapper YAML = new YAMLMapper();
  private final JsonNode whole = read();

  String json() {
    return whole.toPrettyString();
  }

  String yaml() {
    try {
      return YAML.writeValueAsString(whole);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode read() {
    var whole = YAML.createObjectNode();
    PARTS.forEach(part -> merge(whole, part(part)));
    return whole;
  }

  private static JsonNode part(String name) {
    try (var bytes = Description.class.getResourceAsStream(name + ".yaml")) {
      return YAML.readTree(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void merge(ObjectNode whole, JsonNode part) {
    for (var entry : part.properties()) {
      if (whole.get(entry.getKey()) instanceof ObjectNode there) {
        merge(there, entry.getValue());
      } else {
        whole.set(entry.getKey(), entry.getValue());
      }
    }
  }
}
