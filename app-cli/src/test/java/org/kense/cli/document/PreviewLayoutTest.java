package org.kense.cli.document;

import static org.junit.jupiter.api.Assertions.*;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.cli.Run;

/** Who makes a layout begins with the shipped one, and sees what it looks like. */
class PreviewLayoutTest {
  @TempDir private Path folder;

  private Path layout(String from, String to) throws Exception {
    var shipped = Run.of("document", "layout");
    assertEquals(0, shipped.exit(), shipped.err());
    assertTrue(shipped.out().contains(from));
    return Files.writeString(folder.resolve("notice.html"), shipped.out().replace(from, to));
  }

  private Run preview(Path layout, String lang) {
    return Run.of(
        "document",
        "preview",
        layout.toString(),
        "--to=" + folder.resolve("sample.pdf"),
        "--lang=" + lang);
  }

  @ParameterizedTest
  @CsvSource({"en, Preview of a notice", "kk, Хабарламаны алдын ала қарау"})
  void a_layout_is_seen_in_each_language(String lang, String title) throws Exception {
    var layout = layout("<p class=\"issuer\"", "<p>Ғылым – Білім</p><p class=\"issuer\"");

    var run = preview(layout, lang);

    assertEquals(0, run.exit(), run.err());
    try (var pdf = Loader.loadPDF(folder.resolve("sample.pdf").toFile())) {
      var text = new PDFTextStripper().getText(pdf);
      assertTrue(text.contains(title) && text.contains("Ғылым – Білім"), text);
    }
  }

  @Test
  void what_is_wrong_is_named_with_its_line_and_nothing_is_written() throws Exception {
    var run = preview(layout("<h1 id=\"title\"></h1>", "<h1></h1><script/>"), "en");

    assertEquals(2, run.exit());
    assertTrue(run.err().contains("notice.html:"), run.err());
    assertTrue(run.err().contains("the element “script” can't be on paper"), run.err());
    assertTrue(run.err().contains("no element has the id “title”"), run.err());
    assertFalse(Files.exists(folder.resolve("sample.pdf")));
  }

  @Test
  void a_house_does_not_open_with_a_layout_that_it_would_never_use() throws Exception {
    Files.writeString(folder.resolve("letter.html"), Run.of("document", "layout").out());

    var run = Run.of("serve", "--lang=en", "--layouts=" + folder, "--data=" + folder.resolve("d"));

    assertEquals(2, run.exit());
    assertTrue(run.err().contains("letter.html is no layout"), run.err());
  }
}
