package org.kense.signature.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kense.core.port.SignatureVerifier.Report;

final class GuessingTest {
  private final CodeStory aida = new CodeStory();

  @Test
  void five_wrong_codes_are_heard_and_after_them_not_even_the_right_one() {
    var heard = IntStream.range(0, 5).mapToObj(i -> reasons(aida.wrong())).toList();

    var sixth = reasons(aida.right());

    assertEquals(
        List.of(
            List.of("code-wrong"),
            List.of("code-wrong"),
            List.of("code-wrong"),
            List.of("code-wrong"),
            List.of("code-wrong", "no-attempts-left")),
        heard);
    assertEquals(List.of("no-attempts-left"), sixth);
  }

  @Test
  void the_right_code_is_good_again_for_a_submission_that_crashed() {
    IntStream.range(0, 100).forEach(i -> aida.shows(aida.right()));

    var report = aida.shows(aida.right());

    assertInstanceOf(Report.Holds.class, report);
  }

  @Test
  void the_right_code_gives_no_attempt_back_that_a_wrong_one_took() {
    IntStream.range(0, 4).forEach(i -> aida.shows(aida.wrong()));
    aida.shows(aida.right());

    var reasons = List.of(reasons(aida.wrong()), reasons(aida.right()));

    assertEquals(
        List.of(List.of("code-wrong", "no-attempts-left"), List.of("no-attempts-left")), reasons);
  }

  @Test
  void guessing_at_once_from_everywhere_gains_nothing() throws Exception {
    Callable<List<String>> guess = () -> reasons(aida.wrong());

    var heard = List.<Future<List<String>>>of();
    try (var everywhere = Executors.newVirtualThreadPerTaskExecutor()) {
      heard = everywhere.invokeAll(Collections.nCopies(100, guess));
    }

    assertEquals(5, heard.stream().filter(each -> each.resultNow().contains("code-wrong")).count());
  }

  private List<String> reasons(String code) {
    return CodeStory.reasons(aida.shows(code));
  }
}
