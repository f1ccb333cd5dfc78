package org.kense.signature.imprint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kense.core.words.Mark;

/** A text over as many symbols as it needs: nothing is ever left out. */
final class Symbols {
  private static final int MOST_LETTERS = 650;
  private static final int MOST_SYMBOLS = 99;
  private static final int SET_DIGITS = 8;

  private Symbols() {}

  /** Parts of nearly one length: a last short one would look forgotten. */
  static List<Symbol> of(String jws, Mark mark) {
    var count = Math.ceilDiv(jws.length(), MOST_LETTERS);
    if (count > MOST_SYMBOLS) throw new IllegalArgumentException("too long to print: " + count);
    var set = mark.digits().substring(0, SET_DIGITS);
    var symbols = new ArrayList<Symbol>();
    for (var i = 0; i < count; i++) {
      var part = jws.substring(jws.length() * i / count, jws.length() * (i + 1) / count);
      symbols.add(Symbol.of(set, i + 1, count, part));
    }
    return symbols;
  }

  /** The text of one set; empty where a part is missing, or parts contradict each other. */
  static Optional<String> joined(Collection<Symbol> set) {
    var parts = new TreeMap<Integer, Symbol>();
    for (var symbol : set) {
      var before = parts.put(symbol.part(), symbol);
      if (before != null && !before.equals(symbol)) return Optional.empty();
    }
    var whole =
        !parts.isEmpty()
            && parts.lastKey() == parts.size()
            && parts.values().stream().allMatch(symbol -> symbol.of() == parts.size());
    return whole
        ? Optional.of(parts.values().stream().map(Symbol::letters).collect(Collectors.joining()))
        : Optional.empty();
  }
}
