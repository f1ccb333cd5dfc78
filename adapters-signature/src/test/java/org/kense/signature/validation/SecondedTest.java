package org.kense.signature.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kense.core.port.SignatureVerifier.Verdict;
import org.kense.signature.opinion.Opinion;
import org.kense.signature.trust.Constraint;
import org.kense.signature.trust.Material;
import org.kense.signature.trust.Policy;
import org.kense.signature.trust.Reliance;
import org.kense.signature.trust.Roots;
import org.kense.signature.trust.SubIndication;

final class SecondedTest {
  private final Terms terms =
      Terms.of(new Reliance(new Roots(List.of()), Material.NONE, Policy.standard(), Instant.EPOCH));

  @ParameterizedTest
  @EnumSource
  void a_good_answer_becomes_what_the_second_opinion_says(Verdict verdict) {
    var doubted =
        new Seconded(Finding.NOTHING, terms).by(question -> new Opinion(verdict, List.of("why")));

    assertEquals(verdict, doubted.verdict());
  }

  @Test
  void a_reader_sees_that_it_differs_and_why() {
    var doubted =
        new Seconded(Finding.NOTHING, terms)
            .by(question -> new Opinion(Verdict.INVALID, List.of("why")));

    assertEquals(List.of("second-opinion-differs"), doubted.reasons());
    assertEquals(Optional.of(SubIndication.SIG_CONSTRAINTS_FAILURE), doubted.subIndication());
    assertEquals(List.of("why"), doubted.doubts());
  }

  @Test
  void where_we_fail_already_nobody_else_is_asked() {
    var broken = Finding.broken(Constraint.FORM);

    var same =
        new Seconded(broken, terms)
            .by(
                question -> {
                  throw new AssertionError("asked");
                });

    assertEquals(broken, same);
  }
}
