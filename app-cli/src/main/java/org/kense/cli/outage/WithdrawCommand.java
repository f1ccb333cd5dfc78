package org.kense.cli.outage;

import io.vavr.control.Either;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.cli.operator.Operator;
import org.kense.core.application.Rejection;
import org.kense.core.institution.Outage;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.WithdrawOutage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kense outage withdraw}: an outage was recorded wrongly. */
@Command(name = "withdraw")
final class WithdrawCommand implements Callable<Integer> {
  private final Kense kense;

  @Mixin private final Where where = new Where();

  @Parameters(paramLabel = "OUTAGE", descriptionKey = "outage-id")
  private UUID outage = new UUID(0, 0);

  @Option(names = "--reason", required = true, paramLabel = "TEXT")
  private String reason = "";

  WithdrawCommand(Kense kense) {
    this.kense = kense;
  }

  @Override
  public Integer call() {
    String why = CauseText.read(reason);
    return where.tell(kense, Say.OUTAGE_TAKEN_BACK, premises -> withdrawn(premises, why));
  }

  private Either<Rejection, Outage> withdrawn(Premises premises, String why) {
    var command = new WithdrawOutage.Command(premises.institution(), outage, why);
    return new WithdrawOutage(premises.institutions()).handle(Order.of(Operator.ACTOR, command));
  }
}
