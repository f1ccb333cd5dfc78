package org.kense.cli.page;

import java.util.Optional;
import org.kense.cli.Kense;
import org.kense.core.law.Assumed;
import org.kense.core.law.Basis;
import org.kense.core.law.LegalBasis;
import org.kense.core.law.Phrase;
import org.kense.core.words.BasisWords;

/**
 * What a rule rests on, as the page shows it.
 *
 * @param requirement the id of the requirement that quotes the clause; empty where all is assumed
 * @param reason why it is assumed; empty where a clause speaks
 */
record Source(String words, Optional<String> requirement, Optional<Phrase> reason) {
  static Source of(Basis basis, Kense kense) {
    return switch (basis) {
      case LegalBasis law ->
          new Source(
              BasisWords.of(law, kense.lang()), Optional.of(law.requirement()), Optional.empty());
      case Assumed assumed ->
          new Source(
              kense.words(Label.ASSUMED),
              Optional.empty(),
              Optional.of(assumed.why().in(kense.lang())));
    };
  }
}
