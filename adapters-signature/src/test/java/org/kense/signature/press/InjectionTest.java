package org.kense.signature.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kense.core.law.Lang;
import org.kense.core.words.Sheet;

/** What people enter is printed as they entered it, and is never obeyed. */
final class InjectionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>bold</b> & \"quoted\" 'single' &amp; &lt;",
        "</td></tr></table><h1>GRANTED</h1>",
        "<script>alert(1)</script>",
        "<!-- gone? -->",
        "]]> <![CDATA[ x ]]>",
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]> &e;",
        "{title} ${title} {{title}} $1 \\1",
        "*/ } body { display: none } /*"
      })
  void markup_is_only_text(String value) throws IOException {
    try (var printed = Printed.of(everywhere(value))) {
      assertEquals(5, printed.count(value), printed.text());
    }
  }

  @Test
  void nothing_is_fetched_from_anywhere() throws IOException {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(300);
      var url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
      var value =
          "<img src='%s'/><link rel='stylesheet' href='%s'/><style>@import url(%s);</style>"
              .formatted(url, url, url);

      try (var printed = Printed.of(everywhere(value))) {
        assertTrue(printed.document.getNumberOfPages() > 0);
      }

      assertThrows(SocketTimeoutException.class, server::accept);
    }
  }

  @ParameterizedTest
  @CsvSource({"0000", "0007", "001b", "0085", "d800", "dfff", "fffe", "ffff"})
  void what_no_page_can_show_is_seen_to_be_missing(String unit) throws IOException {
    var value = "a" + (char) Integer.parseInt(unit, 16) + "b";

    try (var printed = Printed.of(everywhere(value))) {
      assertTrue(printed.text().contains("a\uFFFDb"), printed.text());
      assertFalse(printed.text().contains(value), printed.text());
    }
  }

  private static Sheet everywhere(String value) {
    return new Sheet(
        Printed.ORIGIN,
        Lang.EN,
        value,
        value,
        "1",
        LocalDate.of(2026, 9, 1),
        List.of(new Sheet.Row(value, value)),
        List.of(value));
  }
}
