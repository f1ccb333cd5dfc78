package org.kense.http.problem;

import java.util.List;
import java.util.Optional;
import org.kense.core.application.Rejection;
import org.kense.core.law.Basis;
import org.kense.core.words.RejectionWords;

/** Why a request was not carried out, before it is put into words. */
public record Problem(ProblemKind kind, Said detail, Optional<Basis> basis, List<Flaw> flaws) {
  public Problem {
    flaws = List.copyOf(flaws);
  }

  /** A problem of HTTP, in the words that its kind has, with these values in their places. */
  public static Problem of(ProblemKind kind, String... values) {
    return new Problem(
        kind, lang -> ProblemWords.detail(kind, lang, values), Optional.empty(), List.of());
  }

  public static Problem of(Rejection rejection) {
    return new Problem(
        RejectionKind.of(rejection),
        lang -> RejectionWords.say(rejection, lang).words(),
        rejection.basis(),
        Flaws.of(rejection));
  }

  public Problem with(Flaw flaw) {
    return new Problem(kind, detail, basis, List.of(flaw));
  }
}
