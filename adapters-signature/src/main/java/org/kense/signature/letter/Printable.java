package org.kense.signature.letter;

/** Text without what no page can show: control characters, and halves of characters. */
public final class Printable {
  private static final String REPLACEMENT = "\uFFFD";

  private Printable() {}

  public static String of(String text) {
    return text.replaceAll("[\\p{Cc}&&[^\t\r\n]]|\\p{Cs}|\uFFFE|\uFFFF", REPLACEMENT);
  }
}
