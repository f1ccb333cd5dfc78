package org.kense.http.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kense.core.access.UnitCode;
import org.kense.core.application.StageDone;
import org.kense.core.application.Turn;
import org.kense.core.law.Lang;
import org.kense.http.words.TextJson;

/**
 * A stage that was completed, or, as the last of the list, the one that is open.
 *
 * @param signed by whom what ended it was signed; absent where nobody had to and nobody did
 */
record StageJson(
    String stage,
    TextJson title,
    String unit,
    Instant startedAt,
    Optional<DeadlineJson> deadline,
    Optional<Instant> completedAt,
    Optional<String> by,
    Map<String, String> findings,
    Optional<EvidenceJson> evidence,
    Optional<SignedJson> signed) {
  static List<StageJson> of(CaseView view, Lang reader) {
    var application = view.application();
    return Stream.concat(
            application.course().done().stream().map(done -> of(done, view, reader)),
            application.turn().openStage().stream().map(open -> of(open, view, reader)))
        .toList();
  }

  /** Those of one unit; who signed them is for those who may read the case. */
  static List<StageJson> of(CaseView view, UnitCode unit, Lang reader) {
    return of(view, reader).stream()
        .filter(it -> it.unit.equals(unit.value()))
        .map(StageJson::withoutSignature)
        .toList();
  }

  private static StageJson of(StageDone done, CaseView view, Lang reader) {
    return new StageJson(
        done.stage().value(),
        TextJson.of(view.stage(done.stage()).title(), reader),
        done.unit().value(),
        done.startedAt(),
        done.deadline().map(due -> DeadlineJson.of(due, reader)),
        Optional.of(done.completedAt()),
        Optional.of(done.by().value()),
        new TreeMap<>(done.findings().values()),
        done.evidence().map(EvidenceJson::of),
        view.application().course().signature(done.stage()).map(SignedJson::of));
  }

  private static StageJson of(Turn.OfStage open, CaseView view, Lang reader) {
    return new StageJson(
        open.stage().value(),
        TextJson.of(view.stage(open.stage()).title(), reader),
        open.unit().value(),
        open.since(),
        view.application().stageDue().map(due -> DeadlineJson.of(due, reader)),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        Optional.empty());
  }

  private StageJson withoutSignature() {
    return new StageJson(
        stage,
        title,
        unit,
        startedAt,
        deadline,
        completedAt,
        by,
        findings,
        evidence,
        Optional.empty());
  }
}
