package org.kense.core.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/** A number by which a state knows a person or a body. */
public enum IdentityNumber {
  /** A person in Kazakhstan: date of birth, century and sex, four digits, check digit (ENR-3). */
  KZ_IIN("[0-9]{6}[1-6][0-9]{5}"),

  /** A legal entity in Kazakhstan: year and month of registration, its kind, check digit. */
  KZ_BIN("[0-9]{4}[4-6][0-9]{7}"),

  /**
   * A person in Kyrgyzstan: sex, date of birth, five digits.
   *
   * <p>No source that we know publishes how a check digit of it is formed, so none is checked.
   */
  KG_PIN("[12][0-9]{13}"),

  /** A person insured in Russia, written with or without hyphens and blank. */
  RU_SNILS("[0-9]{11}|[0-9]{3}-[0-9]{3}-[0-9]{3} [0-9]{2}"),

  /** A person who pays taxes in Russia. */
  RU_INN("[0-9]{12}");

  private final String shape;

  IdentityNumber(String shape) {
    this.shape = shape;
  }

  /** The name that is stored and printed, for ever: {@code kz-iin}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it has the right number of digits, each of which can stand where it stands. */
  boolean shaped(String number) {
    return number.matches(shape);
  }

  /** Whether the date in it is one; where none is in it, it is. */
  boolean dated(String number) {
    return switch (this) {
      case KZ_IIN, KG_PIN -> birthDate(number).isPresent();
      case KZ_BIN -> number.substring(2, 4).matches("0[1-9]|1[0-2]");
      case RU_SNILS, RU_INN -> true;
    };
  }

  /** Whether its check digits are right, where there are any. */
  boolean checked(String number) {
    return switch (this) {
      case KZ_IIN, KZ_BIN -> CheckDigits.iin(number);
      case RU_SNILS -> CheckDigits.snils(number.replaceAll("[- ]", ""));
      case RU_INN -> CheckDigits.inn(number);
      case KG_PIN -> true;
    };
  }

  /** The date of birth in a number of this shape; empty where there is none, or no such day. */
  public Optional<LocalDate> birthDate(String number) {
    if (!shaped(number)) return Optional.empty();
    return switch (this) {
      case KZ_IIN -> day(century(number) + part(number, 0), part(number, 2), part(number, 4));
      case KG_PIN -> day(part(number, 5) + part(number, 7), part(number, 3), part(number, 1));
      case KZ_BIN, RU_SNILS, RU_INN -> Optional.empty();
    };
  }

  /** Odd digits are men's, even ones women's: 1 and 2 of those born from 1800 on, and so forth. */
  private static String century(String iin) {
    return Integer.toString(18 + (iin.charAt(6) - '1') / 2);
  }

  private static String part(String number, int from) {
    return number.substring(from, from + 2);
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      var inMonth = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
      return Optional.of(inMonth.atDay(Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
