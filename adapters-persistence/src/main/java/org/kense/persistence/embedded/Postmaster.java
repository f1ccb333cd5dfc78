package org.kense.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
