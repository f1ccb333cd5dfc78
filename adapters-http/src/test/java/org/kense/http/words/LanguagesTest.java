package org.kense.http.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.Clause;
import org.kense.core.law.Lang;

class LanguagesTest {
  @ParameterizedTest
  @Clause("CSC-7")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ky                       | KY
          ru-KG, en;q=0.5          | RU
          de, kk;q=0.2, ru;q=0.8   | RU
          kk-KZ                    | KK
          kk;q=0, ky               | KY
          fr                       | EN
          *                        | EN
          ;;;                      | EN
          """)
  void the_first_language_that_is_accepted_and_spoken(String header, Lang lang) {
    assertEquals(lang, Languages.of(HttpRequest.GET("/").header("Accept-Language", header)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /api/v1/services/kz.school-enrolment            | -  | KK
          /api/v1/services/kz.school-enrolment/form/check | -  | KK
          /api/v1/services/kz.school-enrolment            | fr | KK
          /api/v1/services/kz.school-enrolment            | ru | RU
          /api/v1/services/kg.transcript                  | -  | KY
          /api/v1/services/ru.certificate-of-study        | -  | RU
          /api/v1/services                                | -  | EN
          /api/v1/services/library.card                   | -  | EN
          """)
  void who_states_no_language_reads_of_a_service_in_that_of_its_country(
      String path, String header, Lang lang) {
    var request = HttpRequest.GET(path);
    if (!header.equals("-")) request.header("Accept-Language", header);

    assertEquals(lang, Languages.of(request));
  }

  @Test
  void english_where_nothing_is_said() {
    assertEquals(Lang.EN, Languages.of(HttpRequest.GET("/")));
  }
}
