package org.kense.cli.outage;

import io.vavr.control.Either;
import java.util.concurrent.Callable;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.cli.operator.Operator;
import org.kense.core.application.Rejection;
import org.kense.core.institution.Outage;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.RecordOutage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kense outage record}: an institution could not work, or cannot at present. */
@Command(name = "record")
final class RecordCommand implements Callable<Integer> {
  private final Kense kense;

  @Mixin private final Where where = new Where();

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
    return where.tell(kense, Say.OUTAGE_SPREAD, premises -> recorded(premises, why));
  }

  private Either<Rejection, Outage> recorded(Premises premises, String why) {
    var command =
        new RecordOutage.Command(
            premises.institution(), premises.instant(from), premises.maybe(to), why);
    return new RecordOutage(premises.institutions(), premises.store().ids())
        .handle(Order.of(Operator.ACTOR, command));
  }
}
