package org.kense.signature.press;

/** Text without what no page can show: control characters, and halves of characters. */
final class Printable {
  private static final String REPLACEMENT = "\uFFFD";

  private Printable() {}

  static String of(String text) {
    return text.replaceAll("[\\p{Cc}&&[^\t\r\n]]|\\p{Cs}|\uFFFE|\uFFFF", REPLACEMENT);
  }
}
