package org.kense.signature.layout;

import static org.junit.jupiter.api.Assertions.*;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.law.Lang;
import org.kense.signature.layout.LayoutFault.Cause;

/** What can be wrong with a layout is said with its line, before anything is printed. */
class LayoutChecksTest {
  /** The smallest picture there is. */
  private static final byte[] DOT =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private static String shipped() {
    return new String(Layout.SHIPPED.html(), StandardCharsets.UTF_8);
  }

  private static List<LayoutFault> faults(String html) {
    return Layout.read(
            html.getBytes(StandardCharsets.UTF_8),
            name -> name.equals("emblem.png") ? Optional.of(DOT) : Optional.empty())
        .fold(faults -> faults, layout -> List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <h1 id="title"></h1>            | <h1></h1>                                   | PLACE_MISSING    | title
          <h1 id="title"></h1>            | <h1 id="title"></h1><p id="title"></p>      | PLACE_TWICE      | title
          <h1 id="title"></h1>            | <h1 id="title">                             | UNREADABLE       |
          <html>                          | <!DOCTYPE html [<!ENTITY a "b">]><html>     | UNREADABLE       |
          <th></th><td></td>              | <td></td>                                   | PLACE_WRONG      | row
          <p class="issuer"               | <img src="gone.png"/><p class="issuer"      | PICTURE_MISSING  | gone.png
          <p class="issuer"               | <img src="/etc/passwd"/><p class="issuer"   | FOREIGN          | /etc/passwd
          <p class="issuer"               | <img src="http://a.example/b.png"/><p class="issuer" | FOREIGN | http://a.example/b.png
          <p class="issuer"               | <p style="background: url(//a.example)"/><p class="issuer" | FOREIGN | //a.example
          body { font-family              | @import "a.css"; body { font-family         | FOREIGN          | a.css
          <p class="issuer"               | <script>1</script><p class="issuer"         | ELEMENT_BARRED   | script
          <span lang="kk">Күні:</span>    | <b/>                                        | LANGUAGE_MISSING | kk
          """)
  void what_is_wrong_is_named(String whole, String broken, Cause cause, String detail) {
    assertTrue(shipped().contains(whole));

    var found = faults(shipped().replace(whole, broken)).getFirst();

    assertEquals(cause, found.cause());
    if (detail != null) assertEquals(detail, found.detail());
    assertTrue(found.line() >= 1);
    for (var lang : Lang.values()) assertFalse(found.words(lang).contains("{0}"));
  }

  @Test
  void a_fault_tells_its_line() {
    var before = shipped().substring(0, shipped().indexOf("<p class=\"issuer\"")).lines().count();

    var found = faults(shipped().replace("<p class=\"issuer\"", "<form/><p class=\"issuer\""));

    assertEquals(before, found.getFirst().line());
  }

  @Test
  void one_that_is_too_large_is_not_even_read() {
    assertEquals(Cause.TOO_LARGE, faults(" ".repeat(300_000)).getFirst().cause());
  }

  @Test
  void a_picture_beside_it_stands_in_the_page() {
    var html =
        shipped().replace("<p class=\"issuer\"", "<img src=\"emblem.png\"/><p class=\"issuer\"");
    var layout = Layout.read(html.getBytes(StandardCharsets.UTF_8), name -> Optional.of(DOT)).get();

    var image = layout.template().page().getElementsByTagName("img").item(0);

    assertTrue(
        image
            .getAttributes()
            .getNamedItem("src")
            .getNodeValue()
            .startsWith("data:image/png;base64,"));
  }
}
