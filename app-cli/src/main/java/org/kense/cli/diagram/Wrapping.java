package org.kense.cli.diagram;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines: a picture cannot do it by itself. */
final class Wrapping {
  private Wrapping() {}

  /** Lines of at most so many characters; a longer word is broken. */
  static List<String> lines(String words, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : pieces(words, most)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static List<String> pieces(String words, int most) {
    List<String> pieces = new ArrayList<>();
    for (String word : words.strip().split("\\s+", -1)) {
      String rest = word;
      while (rest.length() > most) {
        pieces.add(rest.substring(0, most - 1) + "-");
        rest = rest.substring(most - 1);
      }
      pieces.add(rest);
    }
    return pieces;
  }
}
