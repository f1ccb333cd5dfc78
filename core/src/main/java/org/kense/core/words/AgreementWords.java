package org.kense.core.words;

import org.kense.core.law.Lang;
import org.kense.core.person.Agreement;

/** What applicants agree to. */
public final class AgreementWords {
  private static final Wording WORDS = Wording.of("agreements");

  private AgreementWords() {}

  public static String of(Agreement agreement, Lang lang) {
    return WORDS.say(agreement.code(), lang);
  }
}
