package org.kense.core.words;

import java.util.Optional;
import org.kense.core.law.Lang;

/** What the acts are called that rules and days off rest on. */
final class ActWords {
  private static final Wording ACTS = Wording.of("acts");

  private ActWords() {}

  /** An act that nobody translated is cited as it was recorded. */
  static String in(String act, Lang lang) {
    return ACTS.find(act, lang).orElse(act);
  }

  /** The same of a day off, whose act may not be recorded. */
  static String in(Optional<String> act, Lang lang) {
    return act.map(it -> in(it, lang)).orElseGet(() -> ACTS.say("unrecorded", lang));
  }
}
