package org.kense.http.problem;

import org.kense.core.law.Lang;

/** A kind of problem, and what a caller can do about it. */
record ProblemKindJson(String type, String code, int status, String title, String remedy) {
  static ProblemKindJson of(ProblemKind kind, Lang lang) {
    return new ProblemKindJson(
        kind.type(),
        kind.code(),
        kind.status().getCode(),
        ProblemWords.title(kind, lang),
        ProblemWords.words("remedy." + kind.status().getCode(), lang));
  }
}
