package org.kense.http.problem;

import java.util.Optional;
import org.kense.core.law.Basis;

/** What is wrong at one place of a request. */
public record Flaw(
    String field, String code, Said message, Optional<Said> remedy, Optional<Basis> basis) {
  /** One that rests on no clause of its own. */
  public Flaw(String field, String code, Said message, Optional<Said> remedy) {
    this(field, code, message, remedy, Optional.empty());
  }
}
