package org.kense.cli.calendar;

import io.vavr.control.Either;
import java.util.concurrent.Callable;
import org.kense.cli.Complaint;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.cli.operator.MoveReport;
import org.kense.cli.operator.Operator;
import org.kense.cli.serving.Storage;
import org.kense.core.application.Rejection;
import org.kense.core.usecase.Recomputation;
import org.kense.core.words.RejectionWords;
import org.kense.persistence.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kense calendar recompute}: moves the open deadlines that a new version touches. */
@Command(name = "recompute")
final class RecomputeCommand implements Callable<Integer> {
  private final Kense kense;

  @Mixin private final Storage storage = new Storage();

  @Option(names = "--calendar", required = true, paramLabel = "KZ|KG|RU")
  private String code = "";

  @Option(names = "--dry-run")
  private boolean dryRun;

  RecomputeCommand(Kense kense) {
    this.kense = kense;
  }

  @Override
  public Integer call() {
    try (Store store = storage.open()) {
      String newest = new Shelf(store).newest(code).calendar().id();
      MoveReport report = new MoveReport(kense);
      Recomputation recomputation =
          new Recomputation(Operator.desk(store), store.applications(), store.calendars());
      Either<Rejection, Long> seen =
          dryRun
              ? recomputation.preview(Operator.ACTOR, code, report::take)
              : recomputation.run(Operator.ACTOR, code, report::take);
      Say sum = dryRun ? Say.WOULD_RECOMPUTE : Say.RECOMPUTED;
      return report.end(sum, seen.getOrElseThrow(this::complaint), newest);
    }
  }

  private Complaint complaint(Rejection why) {
    return Complaint.failed(Say.TURNED_AWAY, RejectionWords.say(why, kense.lang()).words());
  }
}
