package org.kense.signature.pdf.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kense.signature.pdf.file.Item.Whole;

/**
 * Walks over all that was put behind a place: objects, cross-references, the closing, and again.
 * Nothing else may lie between, or some reader may find it.
 */
final class Additions {
  private static final int MOST = 32;

  private final Source source;
  private final Lexer lexer;
  private final List<Addition> closed = new ArrayList<>();
  private Map<Integer, Integer> objects = new HashMap<>();
  private int from;

  private Additions(Source source, int from) {
    this.source = source;
    this.lexer = source.lexer(from);
    this.from = from;
  }

  static List<Addition> after(Source source, int from) {
    var walk = new Additions(source, from);
    walk.lexer.skip();
    while (walk.lexer.peek() >= 0) {
      walk.step();
      walk.lexer.skip();
    }
    if (!walk.objects.isEmpty()) throw new MalformedPdf("objects that nothing closes");
    return walk.closed;
  }

  private void step() {
    var at = lexer.at;
    if (lexer.took("startxref")) close();
    else if (lexer.took("xref")) lexer.at = Section.read(source, at).end();
    else object(at);
  }

  private void close() {
    lexer.number();
    lexer.skipSpaces();
    lexer.expect("%%EOF");
    closed.add(new Addition(objects, from, lexer.at));
    if (closed.size() > MOST) throw new MalformedPdf("too many revisions");
    objects = new HashMap<>();
    from = lexer.at;
  }

  private void object(int at) {
    var placed = source.placed(at, this::length);
    lexer.at = placed.end();
    if (objects.put(placed.number(), at) != null) throw new MalformedPdf("an object twice");
  }

  /** Who adds to a file knows how long it is. */
  private int length(Item length) {
    if (length instanceof Whole(var bytes)) return Math.toIntExact(bytes);
    throw new MalformedPdf("a length elsewhere");
  }
}
