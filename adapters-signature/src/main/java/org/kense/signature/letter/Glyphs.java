package org.kense.signature.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** How a text looks on a page: a letter that the fonts lack is seen to be missing. */
public final class Glyphs {
  private static final String MISSING = "#";

  private final CmapLookup letters;

  public Glyphs() {
    try {
      letters =
          new TTFParser().parse(new RandomAccessReadBuffer(Fonts.regular())).getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String shown(String text) {
    return Printable.of(text)
        .codePoints()
        .mapToObj(letter -> has(letter) ? Character.toString(letter) : MISSING)
        .collect(Collectors.joining());
  }

  private boolean has(int letter) {
    return Character.isWhitespace(letter) || letters.getGlyphId(letter) != 0;
  }
}
