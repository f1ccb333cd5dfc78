package org.kense.signature.pdf.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kense.signature.pdf.file.Item.Dict;
import org.kense.signature.pdf.file.Item.Name;
import org.kense.signature.pdf.file.Item.Plain;
import org.kense.signature.pdf.file.Item.Ref;
import org.kense.signature.pdf.file.Item.Row;
import org.kense.signature.pdf.file.Item.Whole;

/** Reads values; a key that stands twice in a dictionary means one thing here and another there. */
final class Parser {
  private static final int DEEPEST = 64;
  private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,18}");
  private static final Pattern PLAIN =
      Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)|true|false|null");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private final Lexer lexer;
  private final Budget budget;

  Parser(Lexer lexer, Budget budget) {
    this.lexer = lexer;
    this.budget = budget;
  }

  Item item() {
    return item(0);
  }

  Dict dict() {
    if (item() instanceof Dict dict) return dict;
    throw new MalformedPdf("no dictionary before " + lexer.at);
  }

  private Item item(int depth) {
    if (depth > DEEPEST) throw new MalformedPdf("nested too deep");
    budget.spend(1);
    lexer.skip();
    return switch (lexer.peek()) {
      case '/' -> new Name(name());
      case '(' -> Strings.literal(lexer);
      case '[' -> new Row(row(depth));
      case '<' -> lexer.took("<<") ? dict(depth) : Strings.hexadecimal(lexer);
      default -> simple();
    };
  }

  private List<Item> row(int depth) {
    lexer.expect("[");
    var items = new ArrayList<Item>();
    lexer.skip();
    while (!lexer.took("]")) {
      items.add(item(depth + 1));
      lexer.skip();
    }
    return items;
  }

  private Dict dict(int depth) {
    var entries = new HashMap<String, Item>();
    lexer.skip();
    while (!lexer.took(">>")) {
      if (entries.put(name(), item(depth + 1)) != null) throw new MalformedPdf("a key twice");
      lexer.skip();
    }
    return new Dict(entries);
  }

  private String name() {
    lexer.expect("/");
    var from = lexer.at;
    lexer.over(Lexer::isRegular);
    return Strings.unescaped(lexer.text(from));
  }

  private Item simple() {
    var word = lexer.word();
    if (NUMBER.matcher(word).matches()) {
      return generation()
          .<Item>map(generation -> new Ref(Integer.parseInt(word), generation))
          .orElseGet(() -> new Whole(Long.parseLong(word)));
    }
    if (WHOLE.matcher(word).matches()) return new Whole(Long.parseLong(word));
    if (PLAIN.matcher(word).matches()) return new Plain(word);
    throw new MalformedPdf("no value before " + lexer.at);
  }

  /** What makes the number before it a reference; empty, and nothing is read, where it is none. */
  private Optional<Integer> generation() {
    var before = lexer.at;
    var generation = lexer.word();
    if (NUMBER.matcher(generation).matches() && lexer.word().equals("R")) {
      return Optional.of(Integer.parseInt(generation));
    }
    lexer.at = before;
    return Optional.empty();
  }
}
