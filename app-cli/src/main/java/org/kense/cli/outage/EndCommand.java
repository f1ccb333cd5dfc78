package org.kense.cli.outage;

import io.vavr.control.Either;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.cli.operator.Operator;
import org.kense.core.application.Rejection;
import org.kense.core.institution.Outage;
import org.kense.core.usecase.EndOutage;
import org.kense.core.usecase.Order;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kense outage end}: an institution can work again. */
@Command(name = "end")
final class EndCommand implements Callable<Integer> {
  private final Kense kense;

  @Mixin private final Where where = new Where();

  @Parameters(paramLabel = "OUTAGE", descriptionKey = "outage-id")
  private UUID outage = new UUID(0, 0);

  @Option(names = "--to", required = true, paramLabel = "2026-03-05T15:30")
  private String to = "";

  EndCommand(Kense kense) {
    this.kense = kense;
  }

  @Override
  public Integer call() {
    return where.tell(kense, Say.OUTAGE_SPREAD, this::ended);
  }

  private Either<Rejection, Outage> ended(Premises premises) {
    var command = new EndOutage.Command(premises.institution(), outage, premises.instant(to));
    return new EndOutage(premises.institutions()).handle(Order.of(Operator.ACTOR, command));
  }
}
