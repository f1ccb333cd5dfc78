package org.kense.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A command that was run in this JVM, and what it said. */
public record Run(int exit, String out, String err) {
  /** Runs a command as the launcher would. */
  public static Run of(String... arguments) {
    return fed("", arguments);
  }

  /** The same, with something on its standard input. */
  public static Run fed(String input, String... arguments) {
    var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int exit = Main.run(new Terminal(in, stream(out), stream(err)), arguments);
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  public List<String> lines() {
    return out.lines().toList();
  }
}
