package org.kense.signature.imprint;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.kense.core.words.Sheet;
import org.kense.signature.letter.Glyphs;

/** The words that a PDF holds as text, without what stands at the edge of every page. */
final class TextLayer extends PDFTextStripper {
  private int edges;

  private TextLayer() {
    super();
  }

  /** Whether all that was signed stands in a PDF, in order, whatever lines it is broken into. */
  static boolean says(byte[] pdf, SignedData data) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var glyphs = new Glyphs();
      var parts = parts(data).map(glyphs::shown).map(TextLayer::bare).toList();
      return inOrder(bare(new TextLayer().getText(document)), parts);
    }
  }

  private static boolean inOrder(String text, List<String> parts) {
    var from = 0;
    for (var part : parts) {
      var at = text.indexOf(part, from);
      if (at < 0) return false;
      from = at + part.length();
    }
    return true;
  }

  private static Stream<String> parts(SignedData data) {
    return Stream.of(
            Stream.of(data.text("issuer"), data.text("title"), data.text("number")),
            data.rows().stream().flatMap(TextLayer::parts),
            data.paragraphs().stream())
        .flatMap(parts -> parts);
  }

  private static Stream<String> parts(Sheet.Row row) {
    return Stream.of(row.label(), row.value());
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\u00a0]+", "");
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    if (edges > 0 || COSName.ARTIFACT.equals(tag)) edges++;
    super.beginMarkedContentSequence(tag, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    if (edges > 0) edges--;
    super.endMarkedContentSequence();
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    if (edges == 0) super.processTextPosition(glyph);
  }
}
