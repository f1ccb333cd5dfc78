package org.kense.signature.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class EvidenceTest {
  @Test
  void members_stand_in_order_whatever_the_order_of_saying() {
    var evidence = Evidence.of("k").with("z", 1).with("a", List.of("x", "y")).with("m", "");

    var json = evidence.json();

    assertEquals("{\"a\":[\"x\",\"y\"],\"kind\":\"k\",\"m\":\"\",\"z\":\"1\"}", json);
  }

  @Test
  void text_is_written_as_rfc_8785_writes_it() {
    var evidence = Evidence.of("\"\\\b\t\n\f\r\u0000\u001f/Әʼ😀\u007f");

    var json = evidence.json();

    assertEquals("{\"kind\":\"\\\"\\\\\\b\\t\\n\\f\\r\\u0000\\u001f/Әʼ😀\u007f\"}", json);
  }
}
