package org.kense.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What goes wrong, in plain words and the reader's language; a stack trace only on demand. */
final class Complaints {
  private final Kense kense;

  private Complaints(Kense kense) {
    this.kense = kense;
  }

  static CommandLine heardBy(Kense kense, CommandLine line) {
    Complaints complaints = new Complaints(kense);
    line.setOut(writer(kense.terminal().out()));
    line.setErr(writer(kense.terminal().err()));
    line.setParameterExceptionHandler(complaints::wrong);
    line.setExecutionExceptionHandler(complaints::broken);
    return line;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private int wrong(ParameterException wrong, String[] arguments) {
    if (wrong.getCause() instanceof Complaint complaint) return complain(complaint);
    if (unfinished(wrong)) return showVerbs(wrong.getCommandLine());
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    kense.remark(words(wrong));
    kense.remark(kense.words(Say.SEE_HELP, command));
    return Exit.WRONG_USAGE;
  }

  /** A command was named, but none of its verbs. */
  private static boolean unfinished(ParameterException wrong) {
    CommandLine line = wrong.getCommandLine();
    return !(line.getCommand() instanceof Callable<?>)
        && !(wrong instanceof UnmatchedArgumentException);
  }

  private int showVerbs(CommandLine line) {
    line.setResourceBundle(Phrases.help(kense.lang()));
    line.usage(line.getErr());
    return Exit.WRONG_USAGE;
  }

  private String words(ParameterException wrong) {
    return switch (wrong) {
      case UnmatchedArgumentException unknown ->
          kense.words(Say.UNKNOWN_OPTION, String.join(" ", unknown.getUnmatched()));
      case MissingParameterException missing when !missing.getMissing().isEmpty() ->
          kense.words(Say.MISSING_OPTION, missing(missing));
      default ->
          wrong.getArgSpec() == null || wrong.getValue() == null
              ? kense.words(Say.WRONG_USAGE, plain(wrong))
              : kense.words(Say.WRONG_VALUE, wrong.getValue(), wrong.getArgSpec().paramLabel());
    };
  }

  private static String missing(MissingParameterException missing) {
    return String.join(
        ", ",
        missing.getMissing().stream()
            .map(
                argument ->
                    argument instanceof CommandLine.Model.OptionSpec option
                        ? option.longestName()
                        : argument.paramLabel())
            .toList());
  }

  private int broken(Exception failure, CommandLine line, ParseResult result) {
    if (failure instanceof Complaint complaint) return complain(complaint);
    kense.remark(kense.words(Say.BROKEN, plain(failure)));
    if (kense.verbose()) {
      failure.printStackTrace(kense.terminal().err());
    } else {
      kense.remark(kense.words(Say.SEE_VERBOSE));
    }
    return Exit.WORLD_BROKE;
  }

  private int complain(Complaint complaint) {
    kense.remark(kense.words(complaint));
    return complaint.exit();
  }

  /** The innermost cause knows best what happened. */
  private static String plain(Throwable failure) {
    Throwable cause = failure;
    for (Throwable next = cause; next != null; next = next.getCause()) cause = next;
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }
}
