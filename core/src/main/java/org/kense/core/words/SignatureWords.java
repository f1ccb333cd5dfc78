package org.kense.core.words;

import org.kense.core.law.Lang;
import org.kense.core.service.SignatureLevel;

/** How strong a signature is, and why one does not hold. */
public final class SignatureWords {
  private static final Wording LEVELS = Wording.of("signatures");
  private static final Wording FAILURES = Wording.of("signature-failures");

  private SignatureWords() {}

  public static String of(SignatureLevel level, Lang lang) {
    return LEVELS.say(Keys.of(level), lang);
  }

  /** A level by its code, which is said where nobody has words for it. */
  public static String level(String code, Lang lang) {
    return LEVELS.find(code, lang).orElse(code);
  }

  /** A verifier's reason; one that nobody translated is said by its code. */
  public static String failure(String reason, Lang lang) {
    return FAILURES.find(reason, lang).orElse(reason);
  }
}
