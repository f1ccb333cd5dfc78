package org.kense.core.words;

import java.util.Optional;

/**
 * By what a printed sheet can be checked together with its number: a short digest of what is signed
 * on it, which nobody guesses who does not hold it.
 */
public record Mark(String digits) {
  private static final String FORM = "[0-9a-f]{20}";

  public Mark {
    if (!digits.matches(FORM)) throw new IllegalArgumentException("not a mark: " + digits);
  }

  /** Empty where the text is no mark. */
  public static Optional<Mark> read(String text) {
    return text.matches(FORM) ? Optional.of(new Mark(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return digits;
  }
}
