package org.kense.core.words;

import org.kense.core.form.Prefill;
import org.kense.core.law.Lang;

/** From where a field is filled beforehand; a register without words stands by its code. */
public final class PrefillWords {
  private static final Wording WORDS = Wording.of("registers");

  private PrefillWords() {}

  public static String of(Prefill prefill, Lang lang) {
    return WORDS.say(
        prefill.locked() ? "prefilled-locked" : "prefilled",
        lang,
        WORDS.find(prefill.register(), lang).orElse(prefill.register()));
  }
}
