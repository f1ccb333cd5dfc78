package org.kense.signature.imprint;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One of the symbols that signed data are spread over.
 *
 * <p>Every letter is two digits, its code less 45, as SMART Health Cards write them: symbols hold
 * digits most densely.
 *
 * @param set which symbols belong together: the beginning of the sheet's mark
 * @param part the first is 1
 * @param digits of this part
 */
record Symbol(String set, int part, int of, String digits) {
  private static final int SHIFT = 45;
  private static final Pattern FORM =
      Pattern.compile("kense:/([0-9a-f]{8})/([1-9][0-9]?)/([1-9][0-9]?)/((?:[0-7][0-9])+)");

  static Symbol of(String set, int part, int of, String letters) {
    var digits = new StringBuilder();
    letters.chars().forEach(letter -> digits.append("%02d".formatted(letter - SHIFT)));
    return new Symbol(set, part, of, digits.toString());
  }

  /** Empty where the text is none of ours. */
  static Optional<Symbol> read(String text) {
    var match = FORM.matcher(text);
    if (!match.matches()) return Optional.empty();
    var part = Integer.parseInt(match.group(2));
    var of = Integer.parseInt(match.group(3));
    return Optional.of(new Symbol(match.group(1), part, of, match.group(4)));
  }

  String text() {
    return "kense:/%s/%d/%d/%s".formatted(set, part, of, digits);
  }

  String letters() {
    var letters = new StringBuilder();
    for (var i = 0; i < digits.length(); i += 2) {
      letters.append((char) (Integer.parseInt(digits.substring(i, i + 2)) + SHIFT));
    }
    return letters.toString();
  }
}
