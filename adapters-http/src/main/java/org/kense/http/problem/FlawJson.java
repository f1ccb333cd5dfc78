package org.kense.http.problem;

import java.util.Optional;
import org.kense.core.law.Lang;

/** One field at fault: what is wrong, and how to mend it. */
record FlawJson(String field, String code, String message, Optional<String> remedy) {
  static FlawJson of(Flaw flaw, Lang lang) {
    return new FlawJson(
        flaw.field(), flaw.code(), flaw.message().in(lang), flaw.remedy().map(r -> r.in(lang)));
  }
}
