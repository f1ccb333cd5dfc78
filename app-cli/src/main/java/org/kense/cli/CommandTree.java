package org.kense.cli;

import java.util.List;
import org.kense.cli.calendar.CalendarCommand;
import org.kense.cli.catalogue.ServiceCommand;
import org.kense.cli.deadline.DeadlineCommand;
import org.kense.cli.demo.DemoCommand;
import org.kense.cli.document.DocumentCommand;
import org.kense.cli.intake.ImportCommand;
import org.kense.cli.journal.JournalCommand;
import org.kense.cli.outage.OutageCommand;
import org.kense.cli.remote.ApplicationCommand;
import org.kense.cli.serving.ServeCommand;
import org.kense.cli.signature.SignatureCommand;
import picocli.CommandLine;

/** The tree of commands, of which only the branch that was asked for is grown. */
final class CommandTree {
  static final List<String> BRANCHES =
      List.of(
          "demo",
          "serve",
          "application",
          "import",
          "deadline",
          "service",
          "calendar",
          "outage",
          "journal",
          "document",
          "signature");

  private CommandTree() {}

  static CommandLine of(Kense kense, String... arguments) {
    CommandLine line = new CommandLine(kense);
    for (String branch : BRANCHES) {
      if (wanted(branch, arguments)) line.addSubcommand(branch, grown(branch, kense));
    }
    if (helpAsked(arguments)) line.setResourceBundle(Phrases.help(kense.lang()));
    return Complaints.heardBy(kense, line);
  }

  private static CommandLine grown(String branch, Kense kense) {
    return switch (branch) {
      case "demo" -> DemoCommand.of(kense);
      case "serve" -> ServeCommand.of(kense);
      case "application" -> ApplicationCommand.of(kense);
      case "import" -> ImportCommand.of(kense);
      case "deadline" -> DeadlineCommand.of(kense);
      case "service" -> ServiceCommand.of(kense);
      case "calendar" -> CalendarCommand.of(kense);
      case "outage" -> OutageCommand.of(kense);
      case "journal" -> JournalCommand.of(kense);
      case "document" -> DocumentCommand.of(kense);
      case "signature" -> SignatureCommand.of(kense);
      default -> throw new IllegalArgumentException(branch);
    };
  }

  /** The first word that names a command decides; without one, all are there to be listed. */
  private static boolean wanted(String name, String... arguments) {
    for (String argument : arguments) {
      if (argument.equals("-V") || argument.equals("--version")) return false;
      if (BRANCHES.contains(argument)) return argument.equals(name);
    }
    return true;
  }

  private static boolean helpAsked(String... arguments) {
    List<String> words = List.of(arguments);
    return words.contains("-h") || words.contains("--help");
  }
}
