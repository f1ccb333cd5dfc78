package org.kense.core.words;

import org.kense.core.law.Lang;
import org.kense.core.service.ProviderKind;

/** What kinds of institutions there are. */
public final class ProviderWords {
  private static final Wording WORDS = Wording.of("providers");

  private ProviderWords() {}

  public static String of(ProviderKind kind, Lang lang) {
    return WORDS.say(Keys.of(kind), lang);
  }
}
