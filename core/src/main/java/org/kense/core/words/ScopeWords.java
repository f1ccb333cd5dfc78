package org.kense.core.words;

import org.kense.core.access.Scope;
import org.kense.core.law.Lang;

/** How far permissions go. */
public final class ScopeWords {
  private static final Wording WORDS = Wording.of("scopes");

  private ScopeWords() {}

  public static String of(Scope scope, Lang lang) {
    return WORDS.say(Keys.of(scope), lang);
  }
}
