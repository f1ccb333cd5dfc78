package org.kense.signature.pdf.file;

import java.nio.ByteBuffer;
import java.util.function.ToIntFunction;
import org.kense.signature.pdf.file.Item.Bytes;
import org.kense.signature.pdf.file.Item.Dict;

/**
 * An object as it lies in the file.
 *
 * @param end behind the last letter of it
 */
record Placed(int number, int generation, Item item, int end) {
  /** How long a stream is whose dictionary says so by this value. */
  interface Lengths extends ToIntFunction<Item> {}

  static Placed read(Lexer lexer, Budget budget, Lengths lengths) {
    var number = lexer.number();
    var generation = lexer.number();
    lexer.skip();
    lexer.expect("obj");
    var item = new Parser(lexer, budget).item();
    lexer.skip();
    if (item instanceof Dict dict && lexer.took("stream")) {
      item = new Bytes(dict, raw(lexer, dict, lengths));
      lexer.skip();
    }
    lexer.expect("endobj");
    return new Placed(number, generation, item, lexer.at);
  }

  private static ByteBuffer raw(Lexer lexer, Dict dict, Lengths lengths) {
    lexer.took("\r");
    lexer.expect("\n");
    var length = lengths.applyAsInt(dict.get("Length"));
    if (length < 0 || length > lexer.bytes.length - lexer.at) {
      throw new MalformedPdf("a stream longer than the file");
    }
    var raw = ByteBuffer.wrap(lexer.bytes, lexer.at, length).slice().asReadOnlyBuffer();
    lexer.at += length;
    lexer.skipSpaces();
    lexer.expect("endstream");
    return raw;
  }
}
