package org.kense.core.words;

import org.kense.core.law.Assumed;
import org.kense.core.law.Basis;
import org.kense.core.law.Lang;
import org.kense.core.law.LegalBasis;

/** The act and the clause that a rule rests on, or that it is assumed. */
public final class BasisWords {
  private static final Wording BASES = Wording.of("bases");

  private BasisWords() {}

  public static String of(Basis basis, Lang lang) {
    return switch (basis) {
      case Assumed assumed -> BASES.say("assumed", lang, assumed.why().in(lang).words());
      case LegalBasis law ->
          BASES.say(form(law.clause()), lang, ActWords.in(law.act(), lang), law.clause());
    };
  }

  // Kazakh and Kyrgyz put an ending on a number, which no word could take unchanged.
  private static String form(String clause) {
    char last = clause.charAt(clause.length() - 1);
    return last == ')' || Character.isDigit(last) ? "clause" : "other-clause";
  }
}
