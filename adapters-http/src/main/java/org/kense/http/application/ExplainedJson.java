package org.kense.http.application;

import java.util.List;
import java.util.Optional;
import org.kense.core.application.DeadlineMoved;
import org.kense.core.law.Lang;
import org.kense.core.usecase.ExplainDeadlines;
import org.kense.core.words.ExplanationWords;

/** A deadline, and sentence by sentence why it falls there. */
record ExplainedJson(
    String of, Optional<String> name, DeadlineJson deadline, List<String> explanation) {
  static ExplainedJson of(ExplainDeadlines.Explained explained, Lang reader) {
    var explanation = explained.explanation();
    return new ExplainedJson(
        whose(explained.of()),
        name(explained.of()),
        DeadlineJson.of(explanation.deadline(), reader),
        ExplanationWords.lines(explanation, reader));
  }

  static String whose(DeadlineMoved.Of of) {
    return switch (of) {
      case DeadlineMoved.Of.Case it -> "case";
      case DeadlineMoved.Of.Stage it -> "stage";
      case DeadlineMoved.Of.Supplement it -> "supplement";
      case DeadlineMoved.Of.Notice it -> "notice";
    };
  }

  static Optional<String> name(DeadlineMoved.Of of) {
    return switch (of) {
      case DeadlineMoved.Of.Case it -> Optional.empty();
      case DeadlineMoved.Of.Supplement it -> Optional.empty();
      case DeadlineMoved.Of.Stage it -> Optional.of(it.stage().value());
      case DeadlineMoved.Of.Notice it -> Optional.of(it.kind());
    };
  }
}
