package org.kense.core.law;

import java.util.Objects;

/** Words, and the language they are in: not always the one that was asked for. */
public record Phrase(String words, Lang lang) {
  public Phrase {
    Objects.requireNonNull(lang, "lang");
    if (words.isBlank()) throw new IllegalArgumentException("a phrase without words");
  }
}
