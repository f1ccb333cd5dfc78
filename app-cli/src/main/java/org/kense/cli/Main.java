package org.kense.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The way in from the command line. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Terminal terminal = new Terminal(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    int exit = run(terminal, arguments);
    terminal.flush();
    System.exit(exit);
  }

  /** One command, from its words to its exit code; nothing here ends the JVM. */
  public static int run(Terminal terminal, String... arguments) {
    Kense kense = new Kense(terminal, Languages.asked(arguments));
    return CommandTree.of(kense, arguments).execute(arguments);
  }

  // Whatever the terminal's own character set: half of what we say is Cyrillic.
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
