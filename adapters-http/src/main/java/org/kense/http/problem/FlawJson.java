package org.kense.http.problem;

import java.util.Optional;
import org.kense.core.form.Fault;
import org.kense.core.law.Lang;
import org.kense.http.words.BasisJson;

/** One field at fault: what is wrong, and how to mend it. */
public record FlawJson(
    String field,
    String code,
    String message,
    Optional<String> remedy,
    Optional<BasisJson> clause) {
  /** A fault on its own, outside of any problem. */
  public static FlawJson of(Fault fault, Lang lang) {
    return of(Flaws.of(fault), lang);
  }

  static FlawJson of(Flaw flaw, Lang lang) {
    return new FlawJson(
        flaw.field(),
        flaw.code(),
        flaw.message().in(lang),
        flaw.remedy().map(r -> r.in(lang)),
        flaw.basis().map(basis -> BasisJson.of(basis, lang)));
  }
}
