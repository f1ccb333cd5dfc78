package org.kense.persistence.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL that runs on a data folder.
 *
 * @param port on which it listens
 */
record Postmaster(long pid, int port, Path data) {
  private static final int PID = 0;
  private static final int DATA = 1;
  private static final int PORT = 3;

  /** Beyond what any system counts to. */
  private static final String NOBODY = Integer.toString(Integer.MAX_VALUE);

  /**
   * The one that runs on this folder, whoever started it.
   *
   * <p>What the folder says is not believed alone: pids are used again. The process of that pid has
   * to be a PostgreSQL, and its command line has to name this folder.
   */
  static Optional<Postmaster> of(Path data) {
    return lines(data)
        .filter(lines -> lines.size() > PORT && lines.get(DATA).equals(data.toString()))
        .map(
            lines ->
                new Postmaster(
                    Long.parseLong(lines.get(PID).strip()),
                    Integer.parseInt(lines.get(PORT).strip()),
                    data))
        .filter(Postmaster::alive);
  }

  /**
   * Lets a new one start where the folder still names a process that is no PostgreSQL of its own.
   *
   * <p>PostgreSQL refuses to start while there is a process of that pid, be it a stranger, or a
   * dead one that nobody buries. Only the pid is taken out: by the rest of the file PostgreSQL sees
   * whether orphans of the old one still hold its memory, and waits for them.
   */
  static void forgetDead(Path data) {
    var lines = lines(data);
    if (lines.isEmpty() || lines.get().isEmpty() || of(data).isPresent()) {
      return;
    }
    var without = new ArrayList<>(lines.get());
    without.set(PID, NOBODY);
    try {
      Files.write(data.resolve("postmaster.pid"), without);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<List<String>> lines(Path data) {
    try {
      return Optional.of(Files.readAllLines(data.resolve("postmaster.pid")));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** A process that ended and that nobody has buried has no command line any more. */
  boolean alive() {
    return ProcessHandle.of(pid)
        .flatMap(process -> process.info().commandLine())
        .filter(command -> command.contains("postgres") && command.contains(data.toString()))
        .isPresent();
  }
}
