package org.kense.cli.catalogue;

import java.util.concurrent.Callable;
import org.kense.cli.Complaint;
import org.kense.cli.Exit;
import org.kense.cli.Json;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.core.service.Service;
import org.kense.persistence.definition.ShippedDefinitions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kense service show}: the passport of one service, in the reader's language. */
@Command(name = "show")
final class ShowService implements Callable<Integer> {
  private final Kense kense;

  @Parameters(paramLabel = "CODE", descriptionKey = "service-code")
  private String code = "";

  ShowService(Kense kense) {
    this.kense = kense;
  }

  @Override
  public Integer call() {
    Service service = Shipped.of(code).orElseThrow(this::unknown);
    Passport passport = new Passport(service, kense);
    if (kense.json()) {
      kense.print(Json.write(passport.json()));
    } else {
      for (String line : passport.lines()) kense.print(line);
    }
    return Exit.DONE;
  }

  private Complaint unknown() {
    String known = String.join(", ", ShippedDefinitions.names()).replace(".yaml", "");
    return Complaint.usage(Say.UNKNOWN_SERVICE, code, known);
  }
}
