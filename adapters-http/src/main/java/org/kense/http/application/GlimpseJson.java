package org.kense.http.application;

import java.util.List;
import java.util.Optional;
import org.kense.core.application.CaseNumber;
import org.kense.core.law.Lang;

/** All that somebody learns of a case who may not read it: its status, and their own stages. */
record GlimpseJson(
    String id,
    Optional<String> number,
    StatusJson status,
    Optional<List<StageJson>> stages,
    long version) {
  static GlimpseJson of(CaseView view, Lang reader) {
    var heading = view.application().heading();
    return new GlimpseJson(
        heading.id().toString(),
        heading.number().map(CaseNumber::digits),
        StatusJson.of(view.application().status(), reader),
        stages(view, reader),
        view.version());
  }

  /** Of those who take part in the route: the stages that name them, and nobody else's. */
  private static Optional<List<StageJson>> stages(CaseView view, Lang reader) {
    var unit = view.facts().actor().unit();
    return view.facts().channel(view.application()).route().parties().contains(unit)
        ? Optional.of(StageJson.of(view, unit, reader))
        : Optional.empty();
  }
}
