package org.kense.core.words;

import org.kense.core.application.DeadlineMoved;
import org.kense.core.law.Lang;

/** Why deadlines move. */
public final class CauseWords {
  private static final Wording WORDS = Wording.of("causes");

  private CauseWords() {}

  public static String of(DeadlineMoved.Cause cause, Lang lang) {
    return WORDS.say(Keys.of(cause), lang);
  }
}
