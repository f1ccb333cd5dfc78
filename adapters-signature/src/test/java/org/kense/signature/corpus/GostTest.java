package org.kense.signature.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** GOST R 34.10-2012 is held to the same, where openssl has the engine for it. */
@EnabledIf("org.kense.signature.corpus.Workshop#knowsGost")
final class GostTest {
  static Stream<Case> cases() {
    return Case.of("gost");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void a_signature_is_judged_as_the_table_says(Case given) {
    var finding = given.judged(Corpus.only());

    assertEquals(given.expected(), Case.words(finding));
    assertEquals(given.shown(), given.shown(finding));
    assertEquals(given.proves(), Case.proven(finding));
  }
}
