package org.kense.http.words;

import java.util.Optional;
import org.kense.core.law.Assumed;
import org.kense.core.law.Basis;
import org.kense.core.law.Lang;
import org.kense.core.law.LegalBasis;

/** What a rule rests on: act, clause and requirement, or the assumption that stands in for them. */
public record BasisJson(
    Optional<String> act,
    Optional<String> clause,
    Optional<String> requirement,
    Optional<TextJson> assumed) {
  public static BasisJson of(Basis basis, Lang reader) {
    return switch (basis) {
      case LegalBasis law -> of(law);
      case Assumed it ->
          new BasisJson(
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(TextJson.of(it.why(), reader)));
    };
  }

  /** A clause says the same to everybody. */
  public static BasisJson of(LegalBasis law) {
    return new BasisJson(
        Optional.of(law.act()),
        Optional.of(law.clause()),
        Optional.of(law.requirement()),
        Optional.empty());
  }
}
