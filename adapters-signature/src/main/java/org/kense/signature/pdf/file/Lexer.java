package org.kense.signature.pdf.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.function.IntPredicate;

/** Goes through the letters of a PDF (ISO 32000-1, 7.2). */
final class Lexer {
  private static final int END = -1;

  final byte[] bytes;
  private final int end;
  int at;

  Lexer(byte[] bytes, int at, int end) {
    if (at < 0 || at > end || end > bytes.length) throw new MalformedPdf("outside of the file");
    this.bytes = bytes;
    this.at = at;
    this.end = end;
  }

  /** The letter here, or a number below zero at the end. */
  int peek() {
    return at < end ? bytes[at] & 0xff : END;
  }

  int next() {
    if (at >= end) throw new MalformedPdf("ends too early");
    return bytes[at++] & 0xff;
  }

  /** Over white space and comments. */
  void skip() {
    while (true) {
      over(Lexer::isSpace);
      if (peek() != '%') return;
      over(letter -> letter != '\n' && letter != '\r');
    }
  }

  void skipSpaces() {
    over(Lexer::isSpace);
  }

  /** The next word of regular letters; empty where none is next. */
  String word() {
    skip();
    var from = at;
    over(Lexer::isRegular);
    return text(from);
  }

  String text(int from) {
    return new String(bytes, from, at - from, ISO_8859_1);
  }

  /** Goes over these letters, or stays. */
  boolean took(String letters) {
    if (end - at < letters.length()) return false;
    for (var place = 0; place < letters.length(); place++) {
      if (bytes[at + place] != letters.charAt(place)) return false;
    }
    at += letters.length();
    return true;
  }

  void expect(String letters) {
    if (!took(letters)) throw new MalformedPdf("not " + letters + " at " + at);
  }

  /** A number that fits; offsets are written with ten digits. */
  int number() {
    var word = word();
    if (!word.matches("[0-9]{1,10}")) throw new MalformedPdf("no number at " + at);
    var number = Long.parseLong(word);
    if (number > Integer.MAX_VALUE) throw new MalformedPdf("too large at " + at);
    return (int) number;
  }

  void over(IntPredicate letters) {
    while (at < end && letters.test(bytes[at] & 0xff)) at++;
  }

  static boolean isSpace(int letter) {
    return letter == 0
        || letter == '\t'
        || letter == '\n'
        || letter == '\f'
        || letter == '\r'
        || letter == ' ';
  }

  static boolean isRegular(int letter) {
    return letter != END && !isSpace(letter) && "()<>[]{}/%".indexOf(letter) < 0;
  }
}
