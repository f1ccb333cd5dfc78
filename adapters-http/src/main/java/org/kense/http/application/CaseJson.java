package org.kense.http.application;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.kense.core.law.Lang;

/** A case as its readers get it. */
record CaseJson(
    @JsonUnwrapped HeadingJson heading,
    @JsonUnwrapped ContentJson content,
    @JsonUnwrapped ProgressJson progress,
    @JsonUnwrapped OutcomeJson outcome,
    long version) {
  static CaseJson of(CaseView view, Lang reader) {
    return new CaseJson(
        HeadingJson.of(view, reader),
        ContentJson.of(view, reader),
        ProgressJson.of(view, reader),
        OutcomeJson.of(view, reader),
        view.version());
  }
}
