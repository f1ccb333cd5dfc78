package org.kense.cli;

import java.io.PrintStream;
import java.util.Objects;

/** Where answers and complaints go. */
public record Terminal(PrintStream out, PrintStream err) {
  public Terminal {
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(err, "err");
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
