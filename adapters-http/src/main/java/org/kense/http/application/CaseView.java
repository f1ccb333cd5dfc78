package org.kense.http.application;

import java.time.Instant;
import java.util.Optional;
import org.kense.core.application.Application;
import org.kense.core.application.StageDone;
import org.kense.core.application.Status;
import org.kense.core.service.Effect;
import org.kense.core.service.Stage;
import org.kense.core.service.StageCode;
import org.kense.core.usecase.Facts;
import org.kense.core.usecase.Reading;
import org.kense.core.usecase.Receipt;

/** A case at one version, with the rules that it is judged by. */
record CaseView(Application application, long version, Facts facts) {
  static CaseView of(Reading reading) {
    return new CaseView(reading.application(), reading.file().version(), reading.facts());
  }

  static CaseView of(Receipt receipt) {
    return new CaseView(receipt.application(), receipt.version(), receipt.facts());
  }

  /** When it was filed: as the route has it, when the stage that files was completed. */
  Optional<Instant> filedAt() {
    return completed(Effect.FILES);
  }

  /** When it was registered; whoever declines closes the stage, and registers nothing. */
  Optional<Instant> registeredAt() {
    return application.status() instanceof Status.Declined
        ? Optional.empty()
        : completed(Effect.REGISTERS);
  }

  private Optional<Instant> completed(Effect effect) {
    return application.course().done().stream()
        .filter(done -> effect(done) == effect)
        .map(StageDone::completedAt)
        .findFirst();
  }

  private Effect effect(StageDone done) {
    return stage(done.stage()).effect();
  }

  /** A stage of its route, as the definition that it keeps has it. */
  Stage stage(StageCode code) {
    return facts.channel(application).route().stage(code).orElseThrow();
  }

  /** What the version is called in headers. */
  String tag() {
    return "\"" + version + "\"";
  }
}
