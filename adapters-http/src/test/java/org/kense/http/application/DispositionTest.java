package org.kense.http.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.Clause;

class DispositionTest {
  @ParameterizedTest
  @Clause("CSC-25.1")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          scan.pdf     | attachment; filename="scan.pdf"; filename*=UTF-8''scan.pdf
          a b.pdf      | attachment; filename="a b.pdf"; filename*=UTF-8''a%20b.pdf
          Өтініш.pdf   | attachment; filename="______.pdf"; filename*=UTF-8''%D3%A8%D1%82%D1%96%D0%BD%D1%96%D1%88.pdf
          "; x=y.pdf   | attachment; filename="__ x_y.pdf"; filename*=UTF-8''%22%3B%20x%3Dy.pdf
          ../etc*'.pdf | attachment; filename=".._etc__.pdf"; filename*=UTF-8''..%2Fetc%2A%27.pdf
          """)
  void a_name_of_any_script_is_kept_and_none_breaks_out(String name, String header) {
    assertEquals(header, Disposition.attachment(name));
  }
}
