package org.kense.signature.letter;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Letters drawn as one, such as "fi": who copies or searches a text wants two. */
final class Ligatures {
  private static final int TABLE_COUNT = 4;
  private static final int HEADER_BYTES = 12;
  private static final int ENTRY_BYTES = 16;
  private static final int SUBSTITUTIONS = tag("GSUB");
  private static final int UNKNOWN = tag("none");

  private Ligatures() {}

  /** A TrueType font in which nobody finds the table that puts glyphs in place of others. */
  static byte[] without(byte[] font) {
    var copy = ByteBuffer.wrap(font.clone());
    for (var i = 0; i < copy.getShort(TABLE_COUNT); i++) {
      var entry = HEADER_BYTES + i * ENTRY_BYTES;
      if (copy.getInt(entry) == SUBSTITUTIONS) copy.putInt(entry, UNKNOWN);
    }
    return copy.array();
  }

  private static int tag(String name) {
    return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
  }
}
