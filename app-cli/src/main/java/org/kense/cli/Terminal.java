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

  /** How it is going, on one line that is written over again, where somebody sees it. */
  public void progress(String words) {
    if (!Boolean.getBoolean("kense.terminal")) return;
    err.print(words + "\r");
    err.flush();
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
