package org.kense.core.application;

import java.time.Year;
import java.util.Optional;

/**
 * What people call a case by: 14 digits, the last a check digit (ENR-7.2).
 *
 * <p>Three digits of the provider, two of the year, eight that count, then ISO 7064 MOD 11,10,
 * which finds every wrong digit and almost every exchange of neighbours.
 */
public record CaseNumber(String digits) {
  public CaseNumber {
    if (!digits.matches("[0-9]{14}") || check(digits.substring(0, 13)) != digits.charAt(13)) {
      throw new IllegalArgumentException("not a case number: " + digits);
    }
  }

  /** The number of the given count, of one provider in one year. */
  public static CaseNumber of(int provider, Year year, long count) {
    if (count < 0 || count > 99_999_999) {
      throw new IllegalArgumentException("a year has 8 digits for its cases: " + count);
    }
    var body = "%03d%02d%08d".formatted(provider, year.getValue() % 100, count);
    return new CaseNumber(body + check(body));
  }

  /** Empty where the text, blanks and hyphens aside, is no such number. */
  public static Optional<CaseNumber> read(String text) {
    var digits = text.replaceAll("[ -]", "");
    var right = digits.matches("[0-9]{14}") && check(digits.substring(0, 13)) == digits.charAt(13);
    return right ? Optional.of(new CaseNumber(digits)) : Optional.empty();
  }

  private static char check(String body) {
    var product = 10;
    for (var i = 0; i < body.length(); i++) {
      var sum = (body.charAt(i) - '0' + product) % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (char) ('0' + (11 - product) % 10);
  }

  @Override
  public String toString() {
    return digits;
  }
}
