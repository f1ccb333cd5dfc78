package org.kense.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Currency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.law.Lang;
import org.kense.core.service.Money;

class CountsTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0 полей, 0 fields, 0 өріс, 0 талаа",
    "1, 1 поле, 1 field, 1 өріс, 1 талаа",
    "2, 2 поля, 2 fields, 2 өріс, 2 талаа",
    "4, 4 поля, 4 fields, 4 өріс, 4 талаа",
    "5, 5 полей, 5 fields, 5 өріс, 5 талаа",
    "11, 11 полей, 11 fields, 11 өріс, 11 талаа", // not 11 поле
    "12, 12 полей, 12 fields, 12 өріс, 12 талаа", // not 12 поля
    "14, 14 полей, 14 fields, 14 өріс, 14 талаа",
    "21, 21 поле, 21 fields, 21 өріс, 21 талаа",
    "22, 22 поля, 22 fields, 22 өріс, 22 талаа",
    "101, 101 поле, 101 fields, 101 өріс, 101 талаа",
    "111, 111 полей, 111 fields, 111 өріс, 111 талаа",
  })
  void a_number_takes_the_form_that_its_language_wants(
      int count, String ru, String en, String kk, String ky) {
    assertEquals(ru, CountWords.of(count, "field", Lang.RU));
    assertEquals(en, CountWords.of(count, "field", Lang.EN));
    assertEquals(kk, CountWords.of(count, "field", Lang.KK));
    assertEquals(ky, CountWords.of(count, "field", Lang.KY));
  }

  @ParameterizedTest
  @CsvSource({"1, 1 знака", "2, 2 знаков", "21, 21 знака", "11, 11 знаков", "200, 200 знаков"})
  void after_at_most_russian_has_the_genitive(int count, String words) {
    assertEquals(words, CountWords.atMost(count, "character", Lang.RU));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15000 | KGS | 150 som    | 150 сомов   | 150 сом    | 150 сом",
        "10100 | KGS | 101 som    | 101 сом     | 101 сом    | 101 сом",
        "10250 | KGS | 102.50 som | 102,50 сома | 102,50 сом | 102,50 сом",
        "50000 | KZT | 500 tenge  | 500 тенге   | 500 теңге  | 500 теңге",
        "100   | RUB | 1 rouble   | 1 рубль     | 1 рубль    | 1 рубль",
        "30000 | RUB | 300 roubles| 300 рублей  | 300 рубль  | 300 рубль",
        "500   | EUR | 5 EUR      | 5 EUR       | 5 EUR      | 5 EUR",
      })
  void an_amount_is_written_with_its_currency(
      long minor, String currency, String en, String ru, String kk, String ky) {
    var money = new Money(minor, Currency.getInstance(currency));

    assertEquals(en, MoneyWords.of(money, Lang.EN));
    assertEquals(ru, MoneyWords.of(money, Lang.RU));
    assertEquals(kk, MoneyWords.of(money, Lang.KK));
    assertEquals(ky, MoneyWords.of(money, Lang.KY));
  }

  @ParameterizedTest
  @CsvSource({
    "5242880, 5 MB, 5 MB",
    "5242881, 5.1 MB, 5 MB", // one byte too many must not look as if it fitted
    "1572864, 1.5 MB, 1.5 MB",
    "1, 0.1 MB, 0 MB",
  })
  void a_size_never_rounds_to_the_wrong_side(long bytes, String given, String limit) {
    assertEquals(given, SizeWords.atLeast(bytes, Lang.EN));
    assertEquals(limit, SizeWords.atMost(bytes, Lang.EN));
  }
}
