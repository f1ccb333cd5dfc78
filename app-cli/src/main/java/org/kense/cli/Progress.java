package org.kense.cli;

import java.time.Duration;

/**
 * How far long work has come, on one line that overwrites itself; only people at terminals see it.
 */
public final class Progress {
  private static final long REST = Duration.ofMillis(200).toNanos();
  private static final String CLEAR = "\r\u001B[K";

  private final Kense kense;

  /** The launcher looks: since Java 22 a JVM has a console even where nobody watches. */
  private final boolean watched = System.getProperty("kense.watched", "no").equals("yes");

  private long last = System.nanoTime();
  private boolean shown;

  public Progress(Kense kense) {
    this.kense = kense;
  }

  /** Shows where the work is, a few times a second at most. */
  public void show(Say what, Object... values) {
    long now = System.nanoTime();
    if (!watched || now - last < REST) return;
    last = now;
    shown = true;
    kense.terminal().err().print(CLEAR + kense.words(what, values));
    kense.terminal().err().flush();
  }

  /** Makes room for a line that stays. */
  public void clear() {
    if (!shown) return;
    shown = false;
    kense.terminal().err().print(CLEAR);
  }
}
