package org.kense.signature.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CodeMintTest {
  /** Chance that always comes out the same. */
  private static final class Loaded extends SecureRandom {
    private static final long serialVersionUID = 1;
    private final int next;

    Loaded(int next) {
      this.next = next;
    }

    @Override
    public int nextInt(int bound) {
      assertEquals(1_000_000, bound);
      return next;
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 000000", "42, 000042", "999999, 999999"})
  void a_code_has_six_digits_with_its_leading_zeros(int next, String code) {
    var mint = new CodeMint(new Loaded(next));

    var made = mint.code();

    assertEquals(code, made);
  }

  @Test
  void no_two_challenges_have_one_name() {
    var mint = new CodeMint(new SecureRandom());

    var names = Stream.generate(mint::challenge).limit(1000).toList();

    assertEquals(1000, names.stream().distinct().count());
    assertTrue(names.stream().allMatch(CodeMint::named));
  }
}
