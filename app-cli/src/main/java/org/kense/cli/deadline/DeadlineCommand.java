package org.kense.cli.deadline;

import org.kense.cli.Kense;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code kense deadline}: its verbs. */
@Command(name = "deadline")
public final class DeadlineCommand {
  private DeadlineCommand() {}

  public static CommandLine of(Kense kense) {
    return new CommandLine(new DeadlineCommand())
        .addSubcommand("compute", new CommandLine(new ComputeDeadline(kense)))
        .addSubcommand("table", new CommandLine(new DeadlineTable(kense)));
  }
}
