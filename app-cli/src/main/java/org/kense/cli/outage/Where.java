package org.kense.cli.outage;

import io.vavr.control.Either;
import java.util.function.Function;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.cli.serving.Storage;
import org.kense.core.application.Rejection;
import org.kense.core.institution.Outage;
import org.kense.persistence.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** At which institution something is told of an outage; all its cases hear of it. */
final class Where {
  @Mixin private final Storage storage = new Storage();

  @Option(names = "--institution", required = true, paramLabel = "ID", descriptionKey = "where")
  private String institution = "";

  int tell(Kense kense, Say said, Function<Premises, Either<Rejection, Outage>> deed) {
    try (Store store = storage.open()) {
      Premises premises = Premises.of(institution, store);
      Spreading spreading = new Spreading(kense, premises);
      return spreading.spread(deed.apply(premises).getOrElseThrow(spreading::complaint), said);
    }
  }
}
