package org.kense.signature.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Stands in for every font that a document names but does not hold.
 *
 * <p>Without it PDFBox would read all fonts of the machine, and write a file into the user's home,
 * for the sake of a Helvetica that the renderer asks for and never uses.
 */
final class OwnFontOnly implements FontMapper {
  private final TrueTypeFont font;

  private OwnFontOnly(TrueTypeFont font) {
    this.font = font;
  }

  /** For the whole JVM: PDFBox knows only one. */
  static void install(byte[] font) {
    try {
      FontMappers.set(new OwnFontOnly(new TTFParser().parse(new RandomAccessReadBuffer(font))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(font, false);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(font, false);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
    return new CIDFontMapping(null, font, false);
  }
}
