package org.kense.core.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kense.core.port.SampleCases.AIDA;
import static org.kense.core.port.SampleCases.MONDAY;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kense.core.form.Sha256;
import org.kense.core.port.Challenges.Kept;

/** Whatever keeps sent codes gives as many attempts as there are, and no more. */
public abstract class ChallengesContract {
  private static final Sha256 CONTENT = Sha256.of(new byte[] {1});
  private static final Sha256 CODE = Sha256.of(new byte[] {2});
  private Challenges challenges;

  protected ChallengesContract() {}

  protected abstract Challenges empty();

  @BeforeEach
  void no_code_was_sent() {
    challenges = empty();
  }

  private static Kept challenge(String id, int attempts) {
    return new Kept(id, AIDA, CONTENT, CODE, MONDAY, attempts);
  }

  @Test
  void an_attempt_answers_with_the_challenge_and_what_is_left_then() {
    challenges.keep(challenge("c-1", 3));

    assertEquals(Optional.of(challenge("c-1", 2)), challenges.attempt("c-1"));
  }

  @Test
  void each_attempt_counts_and_below_zero_there_was_none_left() {
    challenges.keep(challenge("c-1", 1));

    assertEquals(Optional.of(challenge("c-1", 0)), challenges.attempt("c-1"));
    assertEquals(Optional.of(challenge("c-1", -1)), challenges.attempt("c-1"));
    assertEquals(Optional.empty(), challenges.attempt("c-2"));
  }

  @Test
  void what_the_right_code_took_is_given_back() {
    challenges.keep(challenge("c-1", 1));
    challenges.attempt("c-1");

    challenges.giveBack("c-1");

    assertEquals(Optional.of(challenge("c-1", 0)), challenges.attempt("c-1"));
  }

  @Test
  void attempts_at_the_same_time_count_one_by_one() {
    challenges.keep(challenge("c-1", 5));

    var granted =
        IntStream.range(0, 20)
            .parallel()
            .mapToObj(i -> challenges.attempt("c-1").orElseThrow())
            .filter(kept -> kept.attempts() >= 0)
            .count();

    assertEquals(5, granted);
  }
}
