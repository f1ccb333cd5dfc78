package org.kense.core.words;

import org.kense.core.form.IdentityNumber;
import org.kense.core.law.Lang;

/** What the numbers are called by which states know people. */
final class NumberWords {
  private static final Wording WORDS = Wording.of("numbers");

  private NumberWords() {}

  static String of(IdentityNumber number, Lang lang) {
    return WORDS.say(number.code(), lang);
  }
}
