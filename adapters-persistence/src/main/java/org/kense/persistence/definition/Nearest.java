package org.kense.persistence.definition;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Which known words somebody may have meant. */
final class Nearest {
  private Nearest() {}

  /** All of them, the likeliest first. */
  static String first(String word, Collection<String> known) {
    return known.stream()
        .sorted(Comparator.<String>comparingInt(it -> distance(word, it)).thenComparing(it -> it))
        .collect(Collectors.joining(", "));
  }

  /** How many letters must be put in, taken out or changed to turn one word into the other. */
  private static int distance(String from, String to) {
    int[] above = new int[to.length() + 1];
    for (int column = 0; column <= to.length(); column++) above[column] = column;
    for (int row = 1; row <= from.length(); row++) above = next(above, from.charAt(row - 1), to);
    return above[to.length()];
  }

  private static int[] next(int[] above, char letter, String to) {
    int[] row = new int[above.length];
    row[0] = above[0] + 1;
    for (int column = 1; column < row.length; column++) {
      int changed = above[column - 1] + (letter == to.charAt(column - 1) ? 0 : 1);
      row[column] = Math.min(changed, 1 + Math.min(above[column], row[column - 1]));
    }
    return row;
  }
}
