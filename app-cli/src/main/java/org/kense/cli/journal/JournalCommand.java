package org.kense.cli.journal;

import org.kense.cli.Kense;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code kense journal}: its verbs. */
@Command(name = "journal")
public final class JournalCommand {
  private JournalCommand() {}

  public static CommandLine of(Kense kense) {
    return new CommandLine(new JournalCommand())
        .addSubcommand("verify", new CommandLine(new VerifyJournal(kense)))
        .addSubcommand("seal", new CommandLine(new SealJournal(kense)));
  }
}
