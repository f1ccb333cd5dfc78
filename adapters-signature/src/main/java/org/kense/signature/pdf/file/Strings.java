package org.kense.signature.pdf.file;

import org.kense.signature.pdf.file.Item.Text;

/** Strings, and names that stand for others (ISO 32000-1, 7.3.4 and 7.3.5). */
final class Strings {
  private Strings() {}

  static Text hexadecimal(Lexer lexer) {
    lexer.expect("<");
    var text = new StringBuilder();
    var half = -1;
    for (var letter = lexer.next(); letter != '>'; letter = lexer.next()) {
      if (Lexer.isSpace(letter)) continue;
      var digit = digit(letter);
      if (half >= 0) text.append((char) ((half << 4) | digit));
      half = half >= 0 ? -1 : digit;
    }
    if (half >= 0) text.append((char) (half << 4));
    return new Text(text.toString());
  }

  static Text literal(Lexer lexer) {
    lexer.expect("(");
    var text = new StringBuilder();
    var open = 1;
    while (true) {
      var letter = lexer.next();
      if (letter == '(') open++;
      if (letter == ')' && --open == 0) return new Text(text.toString());
      if (letter == '\\') escaped(lexer, text);
      else text.append((char) letter);
    }
  }

  private static void escaped(Lexer lexer, StringBuilder text) {
    var letter = lexer.next();
    switch (letter) {
      case 'n' -> text.append('\n');
      case 'r' -> text.append('\r');
      case 't' -> text.append('\t');
      case 'b' -> text.append('\b');
      case 'f' -> text.append('\f');
      case '\n' -> {}
      case '\r' -> lexer.took("\n");
      default -> text.append(isOctal(letter) ? octal(lexer, letter) : (char) letter);
    }
  }

  private static char octal(Lexer lexer, int first) {
    var value = first - '0';
    for (var more = 0; more < 2 && isOctal(lexer.peek()); more++) {
      value = (value << 3) | (lexer.next() - '0');
    }
    return (char) (value & 0xff);
  }

  private static boolean isOctal(int letter) {
    return letter >= '0' && letter <= '7';
  }

  /** A name may write any of its letters as a number. */
  static String unescaped(String name) {
    if (name.indexOf('#') < 0) return name;
    var text = new StringBuilder();
    for (var at = 0; at < name.length(); at++) {
      if (name.charAt(at) != '#') {
        text.append(name.charAt(at));
      } else if (at + 2 < name.length()) {
        text.append((char) ((digit(name.charAt(++at)) << 4) | digit(name.charAt(++at))));
      } else {
        throw new MalformedPdf("a name ends too early");
      }
    }
    return text.toString();
  }

  private static int digit(int letter) {
    var digit = letter < 0x80 ? Character.digit(letter, 16) : -1;
    if (digit < 0) throw new MalformedPdf("not hexadecimal");
    return digit;
  }
}
