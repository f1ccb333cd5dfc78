package org.kense.core.words;

import org.kense.core.application.Status;
import org.kense.core.law.Lang;

/** What the statuses of an application are called. */
public final class StatusWords {
  private static final Wording WORDS = Wording.of("statuses");

  private StatusWords() {}

  public static String of(Status status, Lang lang) {
    return WORDS.say(status.code(), lang);
  }

  /** The same by the status's code; what is none is said as it stands. */
  public static String of(String code, Lang lang) {
    return WORDS.find(code, lang).orElse(code);
  }
}
