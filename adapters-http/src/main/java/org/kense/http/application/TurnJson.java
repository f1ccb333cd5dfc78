package org.kense.http.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kense.core.access.ActorId;
import org.kense.core.application.Application;
import org.kense.core.application.Request;
import org.kense.core.application.Turn;
import org.kense.core.law.Lang;

/** Whose move it is: a stage's, the applicant's or nobody's. */
record TurnJson(
    String of,
    Optional<String> stage,
    Optional<String> unit,
    Optional<String> executor,
    Optional<Instant> since,
    Optional<DeadlineJson> deadline,
    Optional<RequestJson> request) {
  private static final TurnJson NOBODY =
      new TurnJson(
          "nobody",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  static TurnJson of(Application application, Lang reader) {
    var due = application.stageDue().map(it -> DeadlineJson.of(it, reader));
    return switch (application.turn()) {
      case Turn.OfStage stage -> of("stage", stage, due);
      case Turn.OfApplicant applicant -> of(applicant, reader);
      case Turn.OfNobody nobody -> NOBODY;
    };
  }

  private static TurnJson of(String whose, Turn.OfStage stage, Optional<DeadlineJson> due) {
    return new TurnJson(
        whose,
        Optional.of(stage.stage().value()),
        Optional.of(stage.unit().value()),
        stage.executor().map(ActorId::value),
        Optional.of(stage.since()),
        due,
        Optional.empty());
  }

  private static TurnJson of(Turn.OfApplicant applicant, Lang reader) {
    var waiting = of("applicant", applicant.waiting(), Optional.empty());
    return new TurnJson(
        waiting.of,
        waiting.stage,
        waiting.unit,
        waiting.executor,
        Optional.of(applicant.since()),
        applicant.deadline().map(due -> DeadlineJson.of(due, reader)),
        Optional.of(RequestJson.of(applicant.request())));
  }

  /** What the applicant is asked for. */
  record RequestJson(String text, List<String> fields, List<String> documents) {
    static RequestJson of(Request request) {
      return new RequestJson(
          request.text(),
          request.fields().stream().sorted().toList(),
          request.documents().stream().sorted().toList());
    }
  }
}
