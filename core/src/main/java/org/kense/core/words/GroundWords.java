package org.kense.core.words;

import org.kense.core.law.Lang;
import org.kense.core.service.RefusalGround;

/** When a ground of refusal can be given, to go on in a sentence. */
public final class GroundWords {
  private static final Wording WORDS = Wording.of("ground-times");

  private GroundWords() {}

  public static String of(RefusalGround.At at, Lang lang) {
    return WORDS.say(Keys.of(at), lang);
  }
}
