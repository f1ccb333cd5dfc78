package org.kense.core.form;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kense.core.Clause;

/** A single wrong digit is found wherever the rule of the number promises it, and only there. */
class CheckDigitsPropertyTest {
  /** The weight of the eleventh digit is eleven; a remainder of ten brings other weights. */
  @Property
  @Clause("ENR-3")
  void of_an_iin_within_the_first_weights(
      @ForAll("iins") String right,
      @ForAll @IntRange(max = 11) int index,
      @ForAll @IntRange(min = 1, max = 9) int by) {
    var wrong = wrong(right, index, by);
    Assume.that(index != 10 && firstRemainder(wrong) != 10);

    assertTrue(CheckDigits.iin(right));
    assertFalse(CheckDigits.iin(wrong), wrong);
  }

  /** A remainder of 100 is written 00, as one of 0 is. */
  @Property
  void of_a_snils_whose_check_sum_is_not_00(
      @ForAll("snilses") String right,
      @ForAll @IntRange(max = 10) int index,
      @ForAll @IntRange(min = 1, max = 9) int by) {
    var wrong = wrong(right, index, by);
    Assume.that(!right.endsWith("00") && wrong.compareTo("00100199900") > 0);

    assertTrue(CheckDigits.snils(right));
    assertFalse(CheckDigits.snils(wrong), wrong);
  }

  /** A remainder of 10 is written 0, as one of 0 is. */
  @Property
  void of_an_inn_whose_check_digits_are_not_both_0(
      @ForAll("inns") String right,
      @ForAll @IntRange(max = 11) int index,
      @ForAll @IntRange(min = 1, max = 9) int by) {
    Assume.that(!right.endsWith("00"));

    assertTrue(CheckDigits.inn(right));
    assertFalse(CheckDigits.inn(wrong(right, index, by)), right);
  }

  @Provide
  Arbitrary<String> iins() {
    return digits(11)
        .filter(body -> firstRemainder(body) != 10)
        .map(body -> body + firstRemainder(body));
  }

  @Provide
  Arbitrary<String> snilses() {
    return digits(9)
        .filter(body -> body.compareTo("001001999") >= 0)
        .map(body -> ended(body, CheckDigits::snils));
  }

  @Provide
  Arbitrary<String> inns() {
    return digits(10).map(body -> ended(body, CheckDigits::inn));
  }

  private static Arbitrary<String> digits(int count) {
    return Arbitraries.strings().numeric().ofLength(count);
  }

  /** The body with the first end that is right: that there is one, is part of the promise. */
  private static String ended(String body, Predicate<String> right) {
    return IntStream.range(0, 100)
        .mapToObj(end -> body + "%02d".formatted(end))
        .filter(right)
        .findFirst()
        .orElseThrow();
  }

  private static int firstRemainder(String number) {
    return IntStream.rangeClosed(1, 11).map(i -> i * (number.charAt(i - 1) - '0')).sum() % 11;
  }

  /** One digit becomes another: so many more, beginning anew after nine. */
  private static String wrong(String right, int index, int by) {
    var digits = new StringBuilder(right);
    digits.setCharAt(index, (char) ('0' + (right.charAt(index) - '0' + by) % 10));
    return digits.toString();
  }
}
