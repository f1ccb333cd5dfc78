package org.kense.cli.operator;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kense.cli.Exit;
import org.kense.cli.Json;
import org.kense.cli.Kense;
import org.kense.cli.Progress;
import org.kense.cli.Say;
import org.kense.core.application.CaseId;
import org.kense.core.application.DeadlineMoved;
import org.kense.core.usecase.Outcome;
import org.kense.core.words.RejectionWords;

/** Tells of each deadline as it moves, and sums up. */
public final class MoveReport {
  private final Kense kense;
  private final Progress progress;
  private long cases;
  private long moved;
  private long failed;

  public MoveReport(Kense kense) {
    this.kense = kense;
    progress = new Progress(kense);
  }

  public void take(Outcome outcome) {
    cases++;
    switch (outcome) {
      case Outcome.Moved it -> moved(it.id(), it.moves());
      case Outcome.Stayed it -> {}
      case Outcome.Failed it -> failed(it);
    }
    progress.show(Say.CASES_MOVING, cases, moved);
  }

  private void moved(CaseId id, List<DeadlineMoved> moves) {
    moved++;
    progress.clear();
    for (DeadlineMoved move : moves) {
      kense.print(kense.json() ? json(id, move) : line(id, move));
    }
  }

  private void failed(Outcome.Failed failure) {
    failed++;
    progress.clear();
    kense.remark(failure.id() + ": " + RejectionWords.say(failure.why(), kense.lang()).words());
  }

  private String line(CaseId id, DeadlineMoved move) {
    return id + "  " + whose(move.of()) + ": " + move.from().at() + " → " + move.to().at();
  }

  private String whose(DeadlineMoved.Of of) {
    return switch (of) {
      case DeadlineMoved.Of.Case it -> kense.words(Say.DUE_CASE);
      case DeadlineMoved.Of.Stage it -> kense.words(Say.DUE_STAGE, it.stage());
      case DeadlineMoved.Of.Supplement it -> kense.words(Say.DUE_SUPPLEMENT);
      case DeadlineMoved.Of.Notice it -> kense.words(Say.DUE_NOTICE, it.kind());
    };
  }

  private static String json(CaseId id, DeadlineMoved move) {
    Map<String, Object> json = Json.object();
    json.put("case", id);
    switch (move.of()) {
      case DeadlineMoved.Of.Case it -> json.put("of", "case");
      case DeadlineMoved.Of.Stage it -> json.put("stage", it.stage());
      case DeadlineMoved.Of.Supplement it -> json.put("of", "supplement");
      case DeadlineMoved.Of.Notice it -> json.put("notice", it.kind());
    }
    json.put("from", move.from().at());
    json.put("to", move.to().at());
    json.put("provisional", move.to().provisional());
    move.by().ifPresent(by -> put(json, by));
    return Json.write(json);
  }

  private static void put(Map<String, Object> json, DeadlineMoved.By by) {
    switch (by) {
      case DeadlineMoved.By.Decree it -> json.put("acts", it.acts());
      case DeadlineMoved.By.Outage it -> json.put("outage", it.cause());
    }
  }

  /** Sums up; the exit code says whether all went well. */
  public int end(Say sum, long seen, Object... more) {
    progress.clear();
    if (kense.json()) {
      Map<String, Object> json = Json.object();
      json.put("cases", seen);
      json.put("moved", moved);
      json.put("failed", failed);
      kense.print(Json.write(json));
    } else {
      var values = Stream.concat(Stream.of(seen, moved, failed), Stream.of(more));
      kense.print(kense.words(sum, values.toArray()));
    }
    return failed == 0 ? Exit.DONE : Exit.SOME_FAILED;
  }
}
