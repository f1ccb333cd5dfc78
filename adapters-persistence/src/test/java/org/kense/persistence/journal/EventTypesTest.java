package org.kense.persistence.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EventTypesTest {
  /** An event whose one component was called otherwise at first, and had another unit then. */
  record Measured(int metres) {}

  private static final EventTypes<Measured> TYPES =
      new EventTypes<>(
          List.of(new EventType<>("measured", 3, Measured.class)),
          List.of(
              new Upcast("measured", 1, json -> renamed(json)),
              new Upcast("measured", 2, json -> inMetres(json))));

  private static JsonNode renamed(JsonNode json) {
    return ((ObjectNode) json).put("length", json.get("len").asInt()).without("len");
  }

  private static JsonNode inMetres(JsonNode json) {
    return ((ObjectNode) json).put("metres", json.get("length").asInt() / 100).without("length");
  }

  private static Measured read(int version, String json) {
    return TYPES.read("measured", version, json.getBytes(UTF_8));
  }

  @Test
  void an_older_shape_is_led_to_the_newest_step_by_step() {
    assertEquals(new Measured(7), read(1, "{\"len\":700}"));
    assertEquals(new Measured(7), read(2, "{\"length\":700}"));
    assertEquals(new Measured(7), read(3, "{\"metres\":7}"));
  }

  @Test
  void a_shape_of_tomorrow_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> read(4, "{\"metres\":7}"));
  }

  @Test
  void an_unknown_name_is_refused() {
    assertThrows(
        IllegalArgumentException.class, () -> TYPES.read("weighed", 1, "{}".getBytes(UTF_8)));
  }

  @Test
  void what_is_missing_or_unknown_in_a_payload_is_refused() {
    assertThrows(
        UncheckedIOException.class,
        () -> EventTypes.OF_CASES.read("filed", 1, "{}".getBytes(UTF_8)));
    assertThrows(UncheckedIOException.class, () -> read(3, "{\"metres\":7,\"feet\":21}"));
  }
}
