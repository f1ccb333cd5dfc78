package org.kense.core.words;

import org.kense.core.application.PauseReason;
import org.kense.core.law.Lang;

/** Why a clock stands still, and what sets it going again. */
public final class PauseWords {
  private static final Wording REASONS = Wording.of("pauses");
  private static final Wording REMEDIES = Wording.of("pause-remedies");

  private PauseWords() {}

  /** To go on in a sentence; a reason that nobody translated is said by its code. */
  public static String in(String reason, Lang lang) {
    return REASONS.find(reason, lang).orElse(reason);
  }

  public static String of(PauseReason reason, Lang lang) {
    return REASONS.say(reason.code(), lang);
  }

  /** What has to be done, as a sentence of its own. */
  public static String remedy(PauseReason reason, Lang lang) {
    return REMEDIES.say(reason.code(), lang);
  }
}
