package org.kense.cli.outage;

import java.util.concurrent.Callable;
import org.kense.cli.Exit;
import org.kense.cli.Kense;
import org.kense.cli.operator.Operator;
import org.kense.cli.serving.Storage;
import org.kense.core.institution.Outage;
import org.kense.core.usecase.ListOutages;
import org.kense.persistence.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kense outage list}: the outages of an institution, and by when each status is due. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {
  private final Kense kense;

  @Mixin private final Storage storage = new Storage();

  @Option(names = "--institution", required = true, paramLabel = "ID", descriptionKey = "where")
  private String institution = "";

  ListCommand(Kense kense) {
    this.kense = kense;
  }

  @Override
  public Integer call() {
    try (Store store = storage.open()) {
      Premises premises = Premises.of(institution, store);
      var outages =
          new ListOutages(premises.institutions())
              .handle(Operator.ACTOR, premises.institution())
              .getOrElseThrow(new Spreading(kense, premises)::complaint);
      Spreading spreading = new Spreading(kense, premises);
      for (Outage outage : outages) kense.print(spreading.line(outage));
      return Exit.DONE;
    }
  }
}
