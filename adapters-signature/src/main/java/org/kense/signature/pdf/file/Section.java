package org.kense.signature.pdf.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kense.signature.pdf.file.Item.Bytes;
import org.kense.signature.pdf.file.Item.Dict;
import org.kense.signature.pdf.file.Item.Row;
import org.kense.signature.pdf.file.Item.Whole;

/**
 * One section of cross-references: a table with its trailer, or a stream that is both.
 *
 * @param end behind it
 */
record Section(Map<Integer, Place> places, Dict trailer, int end) {
  private static final int MOST_PLACES = 1_000_000;

  static Section read(Source source, int at) {
    var lexer = source.lexer(at);
    lexer.skip();
    return lexer.took("xref") ? table(lexer, source) : stream(source, lexer.at);
  }

  Optional<Integer> previous() {
    return trailer.whole("Prev").map(Math::toIntExact);
  }

  private static Section table(Lexer lexer, Source source) {
    var places = new HashMap<Integer, Place>();
    lexer.skip();
    while (!lexer.took("trailer")) {
      var first = lexer.number();
      var count = lexer.number();
      for (var entry = 0; entry < count; entry++) {
        add(places, first + entry, entry(lexer));
      }
      lexer.skip();
    }
    var trailer = new Parser(lexer, source.budget()).dict();
    trailer
        .whole("XRefStm")
        .map(at -> stream(source, Math.toIntExact(at)).places())
        .ifPresent(hidden -> hidden.forEach((number, place) -> unhide(places, number, place)));
    return new Section(places, trailer, lexer.at);
  }

  /** What only newer readers find, older ones are told to be free. */
  private static void unhide(Map<Integer, Place> places, int number, Place place) {
    if (!places.containsKey(number) || places.get(number) instanceof Place.Free) {
      places.put(number, place);
    }
  }

  private static Place entry(Lexer lexer) {
    var offset = lexer.number();
    var generation = lexer.number();
    return switch (lexer.word()) {
      case "n" -> new Place.InFile(offset, generation);
      case "f" -> new Place.Free();
      default -> throw new MalformedPdf("not a cross-reference before " + lexer.at);
    };
  }

  private static Section stream(Source source, int at) {
    var placed =
        source.placed(
            at,
            length -> {
              if (length instanceof Whole(var bytes)) return Math.toIntExact(bytes);
              throw new MalformedPdf("a length elsewhere");
            });
    if (!(placed.item() instanceof Bytes stream) || !stream.dict().has("Type", "XRef")) {
      throw new MalformedPdf("no cross-references at " + at);
    }
    var places = new HashMap<Integer, Place>();
    new PlaceTable(stream.dict(), Inflation.of(stream, source.budget()))
        .forEach((number, place) -> add(places, number, place));
    return new Section(places, stream.dict(), placed.end());
  }

  private static void add(Map<Integer, Place> places, int number, Place place) {
    if (places.size() >= MOST_PLACES) throw new MalformedPdf("too many objects");
    if (places.put(number, place) != null) throw new MalformedPdf("an object in two places");
  }

  /** Whole numbers of a row. */
  static int[] numbers(Item item) {
    if (!(item instanceof Row row)) throw new MalformedPdf("no row of numbers");
    return row.items().stream()
        .mapToInt(
            one -> {
              if (one instanceof Whole(var number) && number >= 0) return Math.toIntExact(number);
              throw new MalformedPdf("no number");
            })
        .toArray();
  }
}
