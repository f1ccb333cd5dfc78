package org.kense.http.call;

/** Text that every store can keep: no lone half of a character, no control but tab and line end. */
final class PlainText {
  private static final String LAYOUT = "\t\n\r";

  private PlainText() {}

  static boolean holds(String text) {
    return text.codePoints().allMatch(PlainText::holds);
  }

  private static boolean holds(int character) {
    return Character.isISOControl(character)
        ? LAYOUT.indexOf(character) >= 0
        : Character.getType(character) != Character.SURROGATE;
  }

  /** The same text; fails where it is none. */
  static String of(String text) {
    if (!holds(text)) {
      throw new IllegalArgumentException("not plain text");
    }
    return text;
  }
}
