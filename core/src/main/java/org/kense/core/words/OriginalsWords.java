package org.kense.core.words;

import java.util.stream.Collectors;
import org.kense.core.law.Lang;
import org.kense.core.service.OriginalsRule;

/** When originals are taken from the applicant, and when they go back. */
public final class OriginalsWords {
  private static final Wording WORDS = Wording.of("originals");

  private OriginalsWords() {}

  public static String taken(OriginalsRule rule, Lang lang) {
    return WORDS.say("taken", lang, EffectWords.of(rule.takenAt(), lang));
  }

  public static String returned(OriginalsRule rule, Lang lang) {
    var ends =
        rule.after().stream()
            .sorted()
            .map(moment -> MomentWords.of(moment, lang))
            .collect(Collectors.joining("; "));
    return WORDS.say("returned", lang, ends, LimitWords.in(rule.within().time(), lang));
  }
}
