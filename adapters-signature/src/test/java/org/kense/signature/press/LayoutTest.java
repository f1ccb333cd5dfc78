package org.kense.signature.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kense.core.law.Lang;
import org.kense.core.words.Sheet;

final class LayoutTest {
  private static final float MILLIMETRE = 72 / 25.4f;

  @Test
  void what_does_not_fit_on_one_page_goes_on_with_the_next() throws IOException {
    var rows =
        IntStream.range(0, 60).mapToObj(i -> new Sheet.Row("label " + i, "value " + i)).toList();

    try (var printed = Printed.of(Printed.sheet(Lang.EN, rows, "The last word."))) {
      var pages = printed.document.getNumberOfPages();

      assertTrue(pages > 1, pages + " pages");
      assertTrue(printed.text(1, 1).endsWith("Page 1 of " + pages));
      assertTrue(printed.text(pages, pages).endsWith("Page %d of %d".formatted(pages, pages)));
      assertEquals(
          rows.stream()
              .map(row -> row.label() + " " + row.value())
              .collect(Collectors.joining(" ")),
          between("1 September 2026 ", " The last word.", printed.textWithoutFeet()));
    }
  }

  @Test
  void a_value_longer_than_a_page_loses_nothing() throws IOException {
    var words = IntStream.range(0, 3000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));

    try (var printed = Printed.of(Printed.sheet(Lang.EN, List.of(new Sheet.Row("l", words))))) {
      assertTrue(printed.textWithoutFeet().endsWith("l " + words));
    }
  }

  @Test
  void words_without_a_break_wrap_within_the_margins() throws IOException {
    var endless = "Ә".repeat(2000);
    var sheet =
        new Sheet(
            Printed.ORIGIN,
            Lang.KK,
            endless,
            endless,
            "1",
            Printed.sheet(Lang.KK, List.of()).date(),
            List.of(new Sheet.Row(endless, endless)),
            List.of(endless));

    try (var printed = Printed.of(sheet)) {
      var glyphs = printed.glyphs();

      assertEquals(5 * 2000, glyphs.stream().filter(g -> g.getUnicode().equals("Ә")).count());
      for (var glyph : glyphs) {
        assertTrue(glyph.getX() >= 25 * MILLIMETRE - 0.1, "left of the margin: " + glyph);
        assertTrue(glyph.getEndX() <= 190 * MILLIMETRE + 0.1, "right of the margin: " + glyph);
        assertTrue(glyph.getY() <= 297 * MILLIMETRE, "below the page: " + glyph);
      }
    }
  }

  private static String between(String start, String end, String text) {
    return text.substring(text.indexOf(start) + start.length(), text.indexOf(end));
  }
}
