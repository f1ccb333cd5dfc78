package org.kense.signature.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kense.signature.WithOpenssl;

/** No signature of the tables is judged wrongly. */
@WithOpenssl
final class CorpusTest {
  static Stream<Case> cases() {
    return Case.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void a_signature_is_judged_as_the_table_says(Case given) {
    var finding = given.judged(Corpus.only());

    assertEquals(given.expected(), Case.words(finding));
    assertEquals(given.shown(), given.shown(finding));
    assertEquals(given.proves(), Case.proven(finding));
  }

  @Test
  void there_are_enough_cases_of_both_kinds_and_no_two_have_the_same_name() {
    var valid = cases().filter(one -> one.expected().equals("VALID")).count();

    assertTrue(valid >= 20, "valid: " + valid);
    assertTrue(cases().count() - valid >= 60, "not valid: " + (cases().count() - valid));
    assertEquals(cases().count(), cases().map(Case::name).distinct().count());
  }
}
