package org.kense.cli.document;

import org.kense.cli.Kense;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code kense document}: its verbs. */
@Command(name = "document")
public final class DocumentCommand {
  private DocumentCommand() {}

  public static CommandLine of(Kense kense) {
    return new CommandLine(new DocumentCommand())
        .addSubcommand("verify", new CommandLine(new VerifyDocuments(kense)))
        .addSubcommand("layout", new CommandLine(new ShowLayout(kense)))
        .addSubcommand("preview", new CommandLine(new PreviewLayout(kense)));
  }
}
