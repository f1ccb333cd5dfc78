package org.kense.cli.outage;

import java.util.UUID;
import java.util.concurrent.Callable;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.cli.operator.Operator;
import org.kense.cli.serving.Storage;
import org.kense.core.institution.Outage;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.WithdrawOutage;
import org.kense.persistence.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kense outage withdraw}: an outage was recorded wrongly. */
@Command(name = "withdraw")
final class WithdrawCommand implements Callable<Integer> {
  private final Kense kense;

  @Mixin private final Storage storage = new Storage();

  @Parameters(paramLabel = "OUTAGE", descriptionKey = "outage-id")
  private UUID outage = new UUID(0, 0);

  @Option(names = "--institution", required = true, paramLabel = "ID", descriptionKey = "where")
  private String institution = "";

  @Option(names = "--reason", required = true, paramLabel = "TEXT")
  private String reason = "";

  WithdrawCommand(Kense kense) {
    this.kense = kense;
  }

  @Override
  public Integer call() {
    String why = CauseText.read(reason);
    try (Store store = storage.open()) {
      Premises premises = Premises.of(institution, store);
      Spreading spreading = new Spreading(kense, premises);
      var command = new WithdrawOutage.Command(premises.institution(), outage, why);
      Outage withdrawn =
          new WithdrawOutage(premises.institutions())
              .handle(Order.of(Operator.ACTOR, command))
              .getOrElseThrow(spreading::complaint);
      return spreading.spread(withdrawn, Say.OUTAGE_TAKEN_BACK);
    }
  }
}
