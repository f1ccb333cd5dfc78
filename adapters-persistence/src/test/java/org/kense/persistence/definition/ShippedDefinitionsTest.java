package org.kense.persistence.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedDefinitionsTest {
  /**
   * Beyond ASCII: what Russian, Kyrgyz and Kazakh are written with, and nothing that looks like it.
   */
  private static final Pattern LETTERS =
      Pattern.compile("[\\x20-\\x7E\\n№–А-Яа-яЁёҢңӨөҮүӘәІіҒғҚқҰұҺһ«»’]*");

  /** A Latin letter within a Cyrillic word, or the other way round, looks right and is not. */
  private static final Pattern MIXED =
      Pattern.compile("[a-zA-Z][А-Яа-яЁёҢңӨөҮүӘәІіҒғҚқҰұҺһ]|[А-Яа-яЁёҢңӨөҮүӘәІіҒғҚқҰұҺһ][a-zA-Z]");

  static List<String> names() {
    return ShippedDefinitions.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_shipped_definition_reads_without_findings(String name) {
    var service = Shipped.service(name);

    assertEquals(name, service.ref().code() + ".yaml");
  }

  @ParameterizedTest
  @MethodSource("names")
  void no_letter_stands_in_it_that_its_languages_lack(String name) {
    var text = new String(ShippedDefinitions.bytes(name), StandardCharsets.UTF_8);

    assertTrue(LETTERS.matcher(text).matches());
    assertEquals(List.of(), MIXED.matcher(text).results().map(MatchResult::group).toList());
  }
}
