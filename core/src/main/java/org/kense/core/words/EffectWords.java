package org.kense.core.words;

import org.kense.core.law.Lang;
import org.kense.core.service.Effect;

/** What the completion of a stage brings about. */
public final class EffectWords {
  private static final Wording WORDS = Wording.of("effects");

  private EffectWords() {}

  public static String of(Effect effect, Lang lang) {
    return WORDS.say(Keys.of(effect), lang);
  }
}
