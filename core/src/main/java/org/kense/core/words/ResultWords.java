package org.kense.core.words;

import org.kense.core.law.Lang;
import org.kense.core.service.ResultRule;

/** In what form results come. */
public final class ResultWords {
  private static final Wording WORDS = Wording.of("results");

  private ResultWords() {}

  public static String of(ResultRule.Kind kind, Lang lang) {
    return WORDS.say(Keys.of(kind), lang);
  }
}
