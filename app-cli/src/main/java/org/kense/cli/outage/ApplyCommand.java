package org.kense.cli.outage;

import java.util.concurrent.Callable;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.cli.operator.MoveReport;
import org.kense.cli.operator.Operator;
import org.kense.cli.serving.Storage;
import org.kense.persistence.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kense outage apply}: goes on where the work on an outage's cases was cut short. */
@Command(name = "apply")
final class ApplyCommand implements Callable<Integer> {
  private final Kense kense;

  @Mixin private final Storage storage = new Storage();

  @Option(names = "--institution", required = true, paramLabel = "ID", descriptionKey = "where")
  private String institution = "";

  ApplyCommand(Kense kense) {
    this.kense = kense;
  }

  @Override
  public Integer call() {
    try (Store store = storage.open()) {
      Premises premises = Premises.of(institution, store);
      var report = new MoveReport(kense);
      long seen =
          premises
              .pauses()
              .run(Operator.ACTOR, premises.institution(), report::take)
              .getOrElseThrow(new Spreading(kense, premises)::complaint);
      return report.end(Say.OUTAGE_SPREAD, seen);
    }
  }
}
