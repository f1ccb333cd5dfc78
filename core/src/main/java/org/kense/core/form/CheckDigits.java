package org.kense.core.form;

import java.util.stream.IntStream;

/** Whether the last digits of a number follow from those before, by each country's rule. */
final class CheckDigits {
  private static final int[] IIN = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
  private static final int[] IIN_AGAIN = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};
  private static final int[] SNILS = {9, 8, 7, 6, 5, 4, 3, 2, 1};
  private static final int[] INN_ELEVENTH = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
  private static final int[] INN_TWELFTH = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};

  /** The last number that was given out without a check sum. */
  private static final int SNILS_UNCHECKED = 1_001_998;

  private CheckDigits() {}

  /**
   * Kazakhstan's IIN and BIN: the remainder of eleven, with other weights where it is ten; a number
   * for which it is ten again is never given out.
   */
  static boolean iin(String digits) {
    int first = sum(digits, IIN) % 11;
    int check = first == 10 ? sum(digits, IIN_AGAIN) % 11 : first;
    return check == digit(digits, 11);
  }

  /** Russia's SNILS: the remainder of 101, where 100 is written 00. */
  static boolean snils(String digits) {
    if (Integer.parseInt(digits.substring(0, 9)) <= SNILS_UNCHECKED) return true;
    return sum(digits, SNILS) % 101 % 100 == Integer.parseInt(digits.substring(9));
  }

  /** A person's INN in Russia: two remainders of eleven, where ten is written 0. */
  static boolean inn(String digits) {
    return sum(digits, INN_ELEVENTH) % 11 % 10 == digit(digits, 10)
        && sum(digits, INN_TWELFTH) % 11 % 10 == digit(digits, 11);
  }

  private static int sum(String digits, int[] weights) {
    return IntStream.range(0, weights.length).map(i -> weights[i] * digit(digits, i)).sum();
  }

  private static int digit(String digits, int index) {
    return digits.charAt(index) - '0';
  }
}
