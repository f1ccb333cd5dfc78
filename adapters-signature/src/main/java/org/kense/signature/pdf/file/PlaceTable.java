package org.kense.signature.pdf.file;

import java.util.function.BiConsumer;
import org.kense.signature.pdf.file.Item.Dict;
import org.kense.signature.pdf.file.Item.Plain;

/** The bytes of a cross-reference stream (ISO 32000-1, 7.5.8). */
final class PlaceTable {
  private final int[] index;
  private final int[] widths;
  private final byte[] bytes;
  private int at;

  PlaceTable(Dict dict, byte[] bytes) {
    this.widths = Section.numbers(dict.get("W"));
    this.index =
        dict.get("Index").equals(Plain.NULL)
            ? new int[] {0, Math.toIntExact(dict.whole("Size").orElse(0L))}
            : Section.numbers(dict.get("Index"));
    this.bytes = bytes;
    if (widths.length != 3 || index.length % 2 != 0) throw new MalformedPdf("odd widths");
  }

  void forEach(BiConsumer<Integer, Place> taker) {
    for (var section = 0; section < index.length; section += 2) {
      for (var entry = 0; entry < index[section + 1]; entry++) {
        taker.accept(Math.addExact(index[section], entry), place());
      }
    }
  }

  private Place place() {
    var kind = widths[0] == 0 ? 1 : field(widths[0]);
    var second = field(widths[1]);
    var third = field(widths[2]);
    return switch (kind) {
      case 0 -> new Place.Free();
      case 1 -> new Place.InFile(second, third);
      case 2 -> new Place.InStream(second, third);
      default -> throw new MalformedPdf("a place of kind " + kind);
    };
  }

  private int field(int width) {
    if (width > 8 || width > bytes.length - at) throw new MalformedPdf("half a place");
    var value = 0L;
    for (var digit = 0; digit < width; digit++) {
      value = (value << 8) | (bytes[at++] & 0xff);
    }
    // The next free number may be as large as its field; nobody needs it.
    return value < 0 || value > Integer.MAX_VALUE ? Integer.MAX_VALUE : (int) value;
  }
}
