package org.kense.persistence.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kense.core.law.Lang;

/** A new cause needs a line in {@code mistakes.txt}: an example, and the line where it is found. */
class EveryMistakeTest {
  @Test
  void every_cause_has_an_example_in_the_order_of_the_causes() {
    var examples = Mistake.all().map(Mistake::cause).toList();

    assertEquals(Stream.of(Cause.values()).map(Cause::code).toList(), examples);
  }

  @ParameterizedTest
  @MethodSource("org.kense.persistence.definition.Mistake#all")
  void the_mistake_is_found_in_its_line(Mistake mistake) {
    var findings = mistake.findings();

    var found = findings.stream().filter(it -> it.cause().code().equals(mistake.cause())).toList();

    assertFalse(found.isEmpty(), findings::toString);
    assertEquals(mistake.foundIn(), found.getFirst().line(), findings::toString);
    assertEquals(Mistake.FILE, found.getFirst().file());
  }

  @ParameterizedTest
  @MethodSource("org.kense.persistence.definition.Mistake#all")
  void what_is_wrong_and_what_to_do_is_said_whole_in_every_language(Mistake mistake) {
    for (var finding : mistake.findings()) {
      for (var text : List.of(finding.what(), finding.remedy())) {
        for (var lang : Lang.values()) {
          var words = text.in(lang).words();
          assertFalse(words.matches(".*\\{[0-9]}.*"), words);
          assertTrue(words.endsWith("."), words);
        }
      }
    }
  }
}
