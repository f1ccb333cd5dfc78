package org.kense.core.words;

import org.kense.core.law.Lang;
import org.kense.core.service.ResultForm;
import org.kense.core.service.ResultRule;

/** In what form results come. */
public final class ResultWords {
  private static final Wording WORDS = Wording.of("results");

  private ResultWords() {}

  /** The only form, or that the applicant chooses one. */
  public static String of(ResultForm form, Lang lang) {
    return switch (form) {
      case ResultForm.Only only -> of(only.kind(), lang);
      case ResultForm.Chosen chosen -> WORDS.say("chosen", lang);
    };
  }

  public static String of(ResultRule.Kind kind, Lang lang) {
    return WORDS.say(Keys.of(kind), lang);
  }
}
