package org.kense.http.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kense.core.law.Lang;

/** How far a case has come, whose turn it is, and by when what is due. */
record ProgressJson(
    StatusJson status,
    Optional<Instant> filedAt,
    Optional<Instant> registeredAt,
    TurnJson turn,
    ClockJson clock,
    Optional<DeadlineJson> deadline,
    Optional<RemainingJson> remaining,
    List<StageJson> stages,
    List<NoticeJson> notices) {
  static ProgressJson of(CaseView view, Lang reader) {
    var application = view.application();
    return new ProgressJson(
        StatusJson.of(application.status(), reader),
        view.filedAt(),
        view.registeredAt(),
        TurnJson.of(application, reader),
        ClockJson.of(application.clock()),
        application.due().map(due -> DeadlineJson.of(due, reader)),
        view.facts().remaining(application).map(it -> RemainingJson.of(it, reader)),
        StageJson.of(view, reader),
        application.notices().all().stream().map(NoticeJson::of).toList());
  }
}
