package org.kense.http.outgoing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.kense.core.port.StateRegisters.Extract;

/** What a state register answers: that it found something, and what. */
record ExtractJson(boolean found, Map<String, String> attributes) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static ExtractJson of(Extract extract) {
    return switch (extract) {
      case Extract.Found it -> new ExtractJson(true, new TreeMap<>(it.attributes()));
      case Extract.Nothing it -> new ExtractJson(false, Map.of());
    };
  }

  Extract toDomain() {
    return found ? new Extract.Found(attributes) : new Extract.Nothing();
  }

  /** An answer that is not wholly clear is none. */
  static ExtractJson read(byte[] body) throws IOException {
    var answer = parsed(body);
    var attributes = answer.path("attributes");
    if (!answer.path("found").isBoolean() || !attributes.isObject()) {
      throw new IOException("no extract");
    }
    return new ExtractJson(answer.path("found").asBoolean(), texts(attributes));
  }

  /** What the parser complains of may quote what was answered, which nobody is to read in a log. */
  private static JsonNode parsed(byte[] body) throws IOException {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new IOException("no JSON");
    }
  }

  private static Map<String, String> texts(JsonNode attributes) throws IOException {
    var texts = new HashMap<String, String>();
    for (var attribute : attributes.properties()) {
      if (!attribute.getValue().isTextual()) throw new IOException("an attribute is no text");
      texts.put(attribute.getKey(), attribute.getValue().asText());
    }
    return texts;
  }
}
