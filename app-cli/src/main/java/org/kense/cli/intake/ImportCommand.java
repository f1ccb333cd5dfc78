package org.kense.cli.intake;

import org.kense.cli.Kense;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code kense import}: takes in what comes from elsewhere, in batches. */
@Command(name = "import")
public final class ImportCommand {
  private ImportCommand() {}

  public static CommandLine of(Kense kense) {
    return new CommandLine(new ImportCommand())
        .addSubcommand("applications", new CommandLine(new ImportApplications(kense)));
  }
}
