package org.kense.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Objects;

/** Where input comes from, and where answers and complaints go. */
public record Terminal(InputStream in, PrintStream out, PrintStream err) {
  public Terminal {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(err, "err");
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
