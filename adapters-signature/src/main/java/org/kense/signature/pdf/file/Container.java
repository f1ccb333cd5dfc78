package org.kense.signature.pdf.file;

import java.util.HashMap;
import java.util.Map;
import org.kense.signature.pdf.file.Item.Bytes;

/** A stream of objects (ISO 32000-1, 7.5.7). */
final class Container {
  private final byte[] bytes;
  private final Budget budget;
  private final int[] numbers;
  private final int[] offsets;
  private final Map<Integer, Item> read = new HashMap<>();

  private Container(byte[] bytes, Budget budget, int count, int first) {
    this.bytes = bytes;
    this.budget = budget;
    this.numbers = new int[count];
    this.offsets = new int[count];
    var lexer = new Lexer(bytes, 0, bytes.length);
    for (var index = 0; index < count; index++) {
      numbers[index] = lexer.number();
      offsets[index] = Math.addExact(first, lexer.number());
    }
  }

  static Container of(Bytes stream, Budget budget) {
    var dict = stream.dict();
    var count = Math.toIntExact(dict.whole("N").orElse(-1L));
    var first = Math.toIntExact(dict.whole("First").orElse(-1L));
    if (!dict.has("Type", "ObjStm") || count < 0 || first < 0 || count > first) {
      throw new MalformedPdf("no stream of objects");
    }
    budget.spend(count);
    return new Container(Inflation.of(stream, budget), budget, count, first);
  }

  Item item(int index, int number) {
    if (index < 0 || index >= numbers.length || numbers[index] != number) {
      throw new MalformedPdf("another object in the stream than " + number);
    }
    return read.computeIfAbsent(index, this::parsed);
  }

  private Item parsed(int index) {
    return new Parser(new Lexer(bytes, offsets[index], bytes.length), budget).item();
  }
}
