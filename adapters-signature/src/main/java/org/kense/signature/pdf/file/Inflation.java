package org.kense.signature.pdf.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.kense.signature.pdf.file.Item.Bytes;
import org.kense.signature.pdf.file.Item.Dict;
import org.kense.signature.pdf.file.Item.Name;
import org.kense.signature.pdf.file.Item.Plain;
import org.kense.signature.pdf.file.Item.Row;

/** What the streams hold that make up the file: stored as they are, or deflated once. */
final class Inflation {
  private static final int MOST = 32 << 20;

  private Inflation() {}

  static byte[] of(Bytes stream, Budget budget) {
    var filter = only(stream.dict().get("Filter"));
    if (filter.equals(Plain.NULL)) return copy(stream.raw());
    if (!filter.equals(new Name("FlateDecode"))) throw new MalformedPdf("an odd filter");
    var inflated = inflated(stream.raw(), budget);
    var parameters = only(stream.dict().get("DecodeParms"));
    return parameters instanceof Dict dict ? Predictor.of(dict).undo(inflated) : inflated;
  }

  private static Item only(Item item) {
    if (!(item instanceof Row row)) return item;
    return switch (row.items().size()) {
      case 0 -> Plain.NULL;
      case 1 -> row.items().getFirst();
      default -> throw new MalformedPdf("filter behind filter");
    };
  }

  private static byte[] copy(ByteBuffer raw) {
    var bytes = new byte[raw.remaining()];
    raw.duplicate().get(bytes);
    return bytes;
  }

  private static byte[] inflated(ByteBuffer raw, Budget budget) {
    var inflater = new Inflater();
    try {
      inflater.setInput(raw.duplicate());
      return all(inflater, budget);
    } catch (DataFormatException broken) {
      throw new MalformedPdf("not deflated: " + broken.getMessage());
    } finally {
      inflater.end();
    }
  }

  private static byte[] all(Inflater inflater, Budget budget) throws DataFormatException {
    var all = new ByteArrayOutputStream();
    var some = new byte[1 << 14];
    while (!inflater.finished()) {
      var count = inflater.inflate(some);
      if (count == 0 && !inflater.finished()) throw new MalformedPdf("ends too early");
      budget.inflate(count);
      all.write(some, 0, count);
      if (all.size() > MOST) throw new MalformedPdf("inflates too far");
    }
    return all.toByteArray();
  }
}
