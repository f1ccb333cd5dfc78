package org.kense.cli.catalogue;

import org.kense.cli.Kense;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code kense service}: its verbs. */
@Command(name = "service")
public final class ServiceCommand {
  private ServiceCommand() {}

  public static CommandLine of(Kense kense) {
    return new CommandLine(new ServiceCommand())
        .addSubcommand("list", new CommandLine(new ListServices(kense)))
        .addSubcommand("check", new CommandLine(new CheckDefinitions(kense)))
        .addSubcommand("show", inAnyCase(new ShowService(kense)))
        .addSubcommand("diagram", inAnyCase(new DrawRoute(kense)));
  }

  /** Formats are constants of ours, and words in small letters on the command line. */
  private static CommandLine inAnyCase(Object command) {
    return new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true);
  }
}
