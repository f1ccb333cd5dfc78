package org.kense.cli.outage;

import java.util.concurrent.Callable;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.cli.operator.Operator;
import org.kense.cli.serving.Storage;
import org.kense.core.institution.Outage;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.RecordOutage;
import org.kense.persistence.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kense outage record}: an institution could not work, or cannot at present. */
@Command(name = "record")
final class RecordCommand implements Callable<Integer> {
  private final Kense kense;

  @Mixin private final Storage storage = new Storage();

  @Option(names = "--institution", required = true, paramLabel = "ID", descriptionKey = "where")
  private String institution = "";

  @Option(names = "--from", required = true, paramLabel = "2026-03-05T10:00")
  private String from = "";

  @Option(names = "--to", paramLabel = "2026-03-05T15:30")
  private String to = "";

  @Option(names = "--cause", required = true, paramLabel = "TEXT")
  private String cause = "";

  RecordCommand(Kense kense) {
    this.kense = kense;
  }

  @Override
  public Integer call() {
    String why = CauseText.read(cause);
    try (Store store = storage.open()) {
      Premises premises = Premises.of(institution, store);
      Spreading spreading = new Spreading(kense, premises);
      var command =
          new RecordOutage.Command(
              premises.institution(), premises.instant(from), premises.maybe(to), why);
      Outage outage =
          new RecordOutage(premises.institutions(), store.ids())
              .handle(Order.of(Operator.ACTOR, command))
              .getOrElseThrow(spreading::complaint);
      return spreading.spread(outage, Say.OUTAGE_SPREAD);
    }
  }
}
