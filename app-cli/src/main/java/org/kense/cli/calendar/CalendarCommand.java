package org.kense.cli.calendar;

import org.kense.cli.Kense;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code kense calendar}: its verbs. */
@Command(name = "calendar")
public final class CalendarCommand {
  private CalendarCommand() {}

  public static CommandLine of(Kense kense) {
    return new CommandLine(new CalendarCommand())
        .addSubcommand("list", new CommandLine(new ListCalendars(kense)))
        .addSubcommand("show", new CommandLine(new ShowCalendar(kense)))
        .addSubcommand("import", new CommandLine(new ImportDecree(kense)))
        .addSubcommand("recompute", new CommandLine(new RecomputeCommand(kense)));
  }
}
