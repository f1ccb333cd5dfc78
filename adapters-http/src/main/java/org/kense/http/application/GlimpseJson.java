package org.kense.http.application;

import java.util.Optional;
import org.kense.core.application.CaseNumber;
import org.kense.core.law.Lang;

/** All that somebody learns of a case who may act on it but not read it. */
record GlimpseJson(String id, Optional<String> number, StatusJson status, long version) {
  static GlimpseJson of(CaseView view, Lang reader) {
    var heading = view.application().heading();
    return new GlimpseJson(
        heading.id().toString(),
        heading.number().map(CaseNumber::digits),
        StatusJson.of(view.application().status(), reader),
        view.version());
  }
}
