package org.kense.cli.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kense.signature.validation.Finding;

final class FindingJsonTest {
  @Test
  void what_the_second_opinion_doubts_is_told() {
    var finding = new Finding(List.of(), List.of(), List.of("no revocation data"));

    assertEquals(List.of("no revocation data"), FindingJson.of(finding).get("doubts"));
  }
}
