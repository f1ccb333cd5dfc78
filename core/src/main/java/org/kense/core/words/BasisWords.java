package org.kense.core.words;

import java.util.Optional;
import org.kense.core.law.Assumed;
import org.kense.core.law.Basis;
import org.kense.core.law.Lang;
import org.kense.core.law.LegalBasis;

/** The act and the clause that a rule rests on, or that it is assumed. */
public final class BasisWords {
  private static final Wording ACTS = Wording.of("acts");
  private static final Wording BASES = Wording.of("bases");

  private BasisWords() {}

  public static String of(Basis basis, Lang lang) {
    return switch (basis) {
      case Assumed assumed -> BASES.say("assumed", lang);
      case LegalBasis law ->
          BASES.say(form(law.clause()), lang, act(law.act(), lang), law.clause());
    };
  }

  /** An act that nobody translated is cited as it was recorded. */
  public static String act(String act, Lang lang) {
    return ACTS.find(act, lang).orElseGet(() -> ActWords.in(Optional.of(act), lang));
  }

  // Kazakh and Kyrgyz put an ending on a number, which no word could take unchanged.
  private static String form(String clause) {
    char last = clause.charAt(clause.length() - 1);
    return last == ')' || Character.isDigit(last) ? "clause" : "other-clause";
  }
}
