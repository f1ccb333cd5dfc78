package org.kense.core.words;

import org.kense.core.application.Paper;
import org.kense.core.law.Lang;

/** As what a document was taken. */
public final class PaperWords {
  private static final Wording WORDS = Wording.of("papers");

  private PaperWords() {}

  public static String of(Paper.As as, Lang lang) {
    return WORDS.say(Keys.of(as), lang);
  }
}
