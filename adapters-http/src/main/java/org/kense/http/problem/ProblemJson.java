package org.kense.http.problem;

import java.util.List;
import java.util.Optional;
import org.kense.core.law.Lang;
import org.kense.http.words.BasisJson;

/** A problem as RFC 9457 writes it, with the clause and the fields at fault. */
record ProblemJson(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    Optional<BasisJson> clause,
    List<FlawJson> faults) {
  static ProblemJson of(Problem problem, Lang lang, String instance) {
    return new ProblemJson(
        problem.kind().type(),
        ProblemWords.title(problem.kind(), lang),
        problem.kind().status().getCode(),
        problem.detail().in(lang),
        instance,
        problem.basis().map(basis -> BasisJson.of(basis, lang)),
        problem.flaws().stream().map(flaw -> FlawJson.of(flaw, lang)).toList());
  }
}
