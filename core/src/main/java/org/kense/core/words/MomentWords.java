package org.kense.core.words;

import org.kense.core.law.Lang;
import org.kense.core.service.Moment;

/** What happens to a case, as a heading of a notice or a line of a history. */
public final class MomentWords {
  private static final Wording WORDS = Wording.of("moments");

  private MomentWords() {}

  public static String of(Moment moment, Lang lang) {
    return WORDS.say(Keys.of(moment), lang);
  }
}
