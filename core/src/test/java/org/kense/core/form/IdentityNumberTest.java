package org.kense.core.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.Clause;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;

/** Numbers of invented people, worked out by hand from each country's rule. */
class IdentityNumberTest {
  private static final String RIGHT = "right";

  private static String verdict(IdentityNumber number, String value) {
    var type = new FieldType.Identity(number);
    var form = new Form(List.of(new Field("n", Text.only(Lang.EN, "N"), type, true)));
    var faults = form.filling(Answers.NONE, Map.of("n", value)).faults();
    return faults.isEmpty() ? RIGHT : faults.getFirst().getClass().getSimpleName();
  }

  @ParameterizedTest
  @Clause("ENR-3")
  @CsvSource({
    "850312400128, right,           a woman born in 1985",
    "070814600314, right,           a girl born in 2007",
    "100229500445, NoSuchDate,      there was no 29 February in 2010",
    "120301600159, right,           a girl born in 2012",
    "991231400099, right,           the first remainder is 10 so the other weights count",
    "991231400098, WrongCheckDigit, one less",
    "091105500390, WrongCheckDigit, both remainders are 10: never given out",
    "850312400182, WrongCheckDigit, two digits changed places",
    "850312700128, WrongFormat,     there is no seventh century digit yet",
    "851312400128, NoSuchDate,      there is no month 13",
    "85031240012,  WrongFormat,     a digit too few",
    "85031240012X, WrongFormat,     a letter",
  })
  void a_kazakh_personal_number_has_a_date_of_birth_and_a_check_digit(
      String value, String verdict, String why) {
    assertEquals(verdict, verdict(IdentityNumber.KZ_IIN, value), why);
  }

  @ParameterizedTest
  @CsvSource({
    "941140000080, right",
    "941140000081, WrongCheckDigit",
    "941340000080, NoSuchDate",
    "941130000080, WrongFormat",
  })
  void a_kazakh_business_number_has_a_month_a_kind_and_a_check_digit(String value, String verdict) {
    assertEquals(verdict, verdict(IdentityNumber.KZ_BIN, value));
  }

  @ParameterizedTest
  @CsvSource({
    "21203198500123, right",
    "13002198500123, NoSuchDate",
    "31203198500123, WrongFormat",
    "2120319850012,  WrongFormat",
  })
  void a_kyrgyz_personal_number_has_a_sex_and_a_date_of_birth(String value, String verdict) {
    assertEquals(verdict, verdict(IdentityNumber.KG_PIN, value));
  }

  @ParameterizedTest
  @CsvSource({
    "112-233-445 95, right,           as it stands on the card",
    "11223344595,    right,           without hyphens and blank",
    "087-654-303 00, right,           the sum is twice 101",
    "002-008-999 00, right,           the sum is 100",
    "112-233-445 94, WrongCheckDigit, one less",
    "001-001-998 99, right,           so low a number has no check sum",
    "001-001-999 99, WrongCheckDigit, this one has",
    "112-233-44595,  WrongFormat,     no blank",
  })
  void a_russian_insurance_number_has_a_check_sum(String value, String verdict, String why) {
    assertEquals(verdict, verdict(IdentityNumber.RU_SNILS, value), why);
  }

  @ParameterizedTest
  @CsvSource({
    "500100732259, right",
    "420512345675, right",
    "500100732258, WrongCheckDigit",
    "500100732269, WrongCheckDigit",
    "5001007322,   WrongFormat",
  })
  void a_russian_taxpayer_number_has_two_check_digits(String value, String verdict) {
    assertEquals(verdict, verdict(IdentityNumber.RU_INN, value));
  }

  @ParameterizedTest
  @Clause("ENR-3")
  @CsvSource({
    "KZ_IIN,   850312100128,   1885-03-12",
    "KZ_IIN,   850312200128,   1885-03-12",
    "KZ_IIN,   850312300128,   1985-03-12",
    "KZ_IIN,   850312400128,   1985-03-12",
    "KZ_IIN,   070813500128,   2007-08-13",
    "KZ_IIN,   070813600128,   2007-08-13",
    "KG_PIN,   21203198500123, 1985-03-12",
    "RU_INN,   500100732259,   ",
    "KZ_BIN,   941140000080,   ",
    "RU_SNILS, 11223344595,    ",
  })
  void the_century_digit_says_in_which_century_somebody_was_born(
      IdentityNumber number, String value, LocalDate born) {
    assertEquals(Optional.ofNullable(born), number.birthDate(value));
  }
}
