package org.kense.cli.outage;

import org.kense.cli.Kense;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code kense outage}: its verbs. */
@Command(name = "outage")
public final class OutageCommand {
  private OutageCommand() {}

  public static CommandLine of(Kense kense) {
    return new CommandLine(new OutageCommand())
        .addSubcommand("record", new CommandLine(new RecordCommand(kense)))
        .addSubcommand("end", new CommandLine(new EndCommand(kense)))
        .addSubcommand("withdraw", new CommandLine(new WithdrawCommand(kense)))
        .addSubcommand("list", new CommandLine(new ListCommand(kense)))
        .addSubcommand("apply", new CommandLine(new ApplyCommand(kense)));
  }
}
