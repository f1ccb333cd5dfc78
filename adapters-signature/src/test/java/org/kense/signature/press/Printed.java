package org.kense.signature.press;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.kense.core.access.InstitutionId;
import org.kense.core.law.Lang;
import org.kense.core.service.ServiceCode;
import org.kense.core.words.Sheet;

/** A printed sheet, read back. */
final class Printed implements AutoCloseable {
  static final Sheet.Origin ORIGIN =
      new Sheet.Origin(
          new InstitutionId("other-college"), new ServiceCode("kg.certificate"), Sheet.Kind.RESULT);
  private static final PdfPress PRESS = new PdfPress();

  final PDDocument document;

  private Printed(byte[] bytes) throws IOException {
    this.document = Loader.loadPDF(bytes);
  }

  static Printed of(Sheet sheet) throws IOException {
    return new Printed(PRESS.print(sheet, Optional.empty()));
  }

  static Printed read(byte[] pdf) throws IOException {
    return new Printed(pdf);
  }

  /** A sheet with rows and paragraphs of one's own. */
  static Sheet sheet(Lang lang, List<Sheet.Row> rows, String... paragraphs) {
    return new Sheet(
        Printed.ORIGIN,
        lang,
        "Sample College",
        "Certificate of study",
        "70026000123",
        LocalDate.of(2026, 9, 1),
        rows,
        List.of(paragraphs));
  }

  String title() {
    return document.getDocumentInformation().getTitle();
  }

  /** The XMP packet. */
  String metadata() throws IOException {
    try (var xmp = document.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
      return new String(xmp.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** All words as the eye meets them, line by line, with single spaces between them. */
  String text() throws IOException {
    return text(1, document.getNumberOfPages());
  }

  /** The words of some pages, the first being 1. */
  String text(int first, int last) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(first);
    stripper.setEndPage(last);
    return spaced(stripper.getText(document));
  }

  /** How often a text is printed, whatever lines it is broken into. */
  int count(String text) throws IOException {
    var all = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
    return all.split(Pattern.quote(text.replaceAll("\\s+", "")), -1).length - 1;
  }

  /** All words but those at the foot of each page. */
  String textWithoutFeet() throws IOException {
    return spaced(text().replaceAll("70026000123 Page [0-9]+ of [0-9]+", ""));
  }

  /** Every letter with its place. */
  List<TextPosition> glyphs() throws IOException {
    var glyphs = new ArrayList<TextPosition>();
    var stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition glyph) {
            glyphs.add(glyph);
          }
        };
    stripper.writeText(document, new StringWriter());
    return glyphs;
  }

  List<PDFont> fonts() throws IOException {
    var fonts = new ArrayList<PDFont>();
    for (var page : document.getPages()) {
      for (var name : page.getResources().getFontNames()) {
        fonts.add(page.getResources().getFont(name));
      }
    }
    return fonts;
  }

  private static String spaced(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
