package org.kense.cli.catalogue;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.kense.cli.Exit;
import org.kense.cli.Json;
import org.kense.cli.Kense;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kense service show}: the passport of one service, in the reader's language. */
@Command(name = "show")
final class ShowService implements Callable<Integer> {
  private final Kense kense;

  @Parameters(paramLabel = "FILE|CODE", descriptionKey = "file-or-code")
  private String asked = "";

  ShowService(Kense kense) {
    this.kense = kense;
  }

  @Override
  public Integer call() throws IOException {
    Passport passport = new Passport(Chosen.of(asked, kense).service(), kense);
    if (kense.json()) {
      kense.print(Json.write(passport.json()));
    } else {
      for (String line : passport.lines()) kense.print(line);
    }
    return Exit.DONE;
  }
}
