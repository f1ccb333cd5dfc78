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
        .addSubcommand("show", new CommandLine(new ShowService(kense)))
        .addSubcommand("diagram", diagram(kense));
  }

  private static CommandLine diagram(Kense kense) {
    return new CommandLine(new DrawRoute(kense)).setCaseInsensitiveEnumValuesAllowed(true);
  }
}
