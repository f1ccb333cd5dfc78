package org.kense.cli.remote;

import org.kense.cli.Kense;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code kense application}: the API's verbs, for scripts. */
@Command(name = "application")
public final class ApplicationCommand {
  private ApplicationCommand() {}

  public static CommandLine of(Kense kense) {
    return new CommandLine(new ApplicationCommand())
        .addSubcommand("list", new CommandLine(new ListCases(kense)))
        .addSubcommand("show", new CommandLine(new ShowCase(kense)))
        .addSubcommand("submit", new CommandLine(new SubmitCase(kense)))
        .addSubcommand("assign", new CommandLine(new AssignCase(kense)))
        .addSubcommand("act", new CommandLine(new ActOnCase(kense)));
  }
}
