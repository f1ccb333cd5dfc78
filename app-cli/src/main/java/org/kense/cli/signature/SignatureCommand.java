package org.kense.cli.signature;

import org.kense.cli.Kense;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code kense signature}: its verbs. */
@Command(name = "signature")
public final class SignatureCommand {
  private SignatureCommand() {}

  public static CommandLine of(Kense kense) {
    return new CommandLine(new SignatureCommand())
        .addSubcommand("verify", new CommandLine(new VerifySignature(kense)))
        .addSubcommand("sign", new CommandLine(new SignDocument(kense)))
        .setCaseInsensitiveEnumValuesAllowed(true);
  }
}
