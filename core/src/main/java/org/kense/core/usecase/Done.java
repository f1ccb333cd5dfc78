package org.kense.core.usecase;

import java.util.Optional;
import org.kense.core.application.Act;
import org.kense.core.application.Deed;
import org.kense.core.application.Refusal;
import org.kense.core.application.Signature;
import org.kense.core.form.Answers;
import org.kense.core.service.Stage;

/** A stage that may be ended so, and how that is signed. */
record Done(Stage stage, Act act, Optional<Signature> signature) {
  /** By its own unit, against the applicant. */
  static Done against(Stage stage, Deed deed, Refusal refusal) {
    return of(
        stage, new Act(deed, stage.code(), Answers.NONE, refusal.motives(), Optional.empty()));
  }

  /** Before anybody signs it. */
  static Done of(Stage stage, Act act) {
    return new Done(stage, act, Optional.empty());
  }

  Done signed(Signature by) {
    return new Done(stage, act, Optional.of(by));
  }

  /** What an act against the applicant is. */
  Refusal refusal(Facts facts) {
    return new Refusal(act.motives(), facts.actor().id(), facts.now());
  }
}
