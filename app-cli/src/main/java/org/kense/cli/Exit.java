package org.kense.cli;

/** What the exit code of a command says. */
public final class Exit {
  /** All was done. */
  public static final int DONE = 0;

  /** Some items failed; each was named. */
  public static final int SOME_FAILED = 1;

  /** The command was wrong; nothing was done. */
  public static final int WRONG_USAGE = 2;

  /** Something outside did not work: the disk, the network, the database. */
  public static final int WORLD_BROKE = 3;

  private Exit() {}
}
