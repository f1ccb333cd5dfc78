package org.kense.core.usecase;

import java.util.stream.Stream;
import org.kense.core.application.Application;
import org.kense.core.application.CourseEvent;
import org.kense.core.application.Event;
import org.kense.core.application.PaymentEvent;
import org.kense.core.application.StageDone;
import org.kense.core.form.Answers;
import org.kense.core.service.Fee;
import org.kense.core.service.Route;
import org.kense.core.service.Term;

/** What begins when an application is filed. */
final class Beginning {
  private Beginning() {}

  /** From when the filing counts: at once, or within working hours (EDC-7). */
  static Began from(Term term, Facts facts) {
    return switch (term.start()) {
      case ACCEPTANCE -> Began.arrived(facts.now(), facts.timetable());
      case FILING, REGISTRATION -> Began.at(facts.now());
    };
  }

  /** By when the whole case is to end; nothing where no limit says so. */
  static Stream<Event> due(Application application, Began from, Facts facts) {
    return facts.channel(application).limit(application.entered()).stream()
        .map(limit -> new CourseEvent.CaseDue(facts.due(limit, from)));
  }

  /** The stages that belong to the draft were done with it. */
  static Stream<Event> drafted(Application draft, Route route, Facts facts) {
    return route.drafting().stream()
        .filter(stage -> stage.when().holds(draft.entered()))
        .map(
            stage ->
                new CourseEvent.StageCompleted(
                    new StageDone(
                        stage.code(),
                        stage.unit(),
                        draft.heading().start().at(),
                        facts.due(stage, Began.at(draft.heading().start().at())),
                        facts.now(),
                        facts.actor().id(),
                        Answers.NONE)));
  }

  /** The fee of a paid service, as the institution's offer has it. */
  static Stream<Event> fee(Facts facts) {
    return switch (facts.service().fee()) {
      case Fee.Free free -> Stream.empty();
      case Fee.Charged charged ->
          Stream.of(new PaymentEvent.FeeAsked(facts.offer().fee().orElseThrow(), facts.now()));
    };
  }
}
