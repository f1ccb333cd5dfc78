package org.kense.persistence.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kense.persistence.sql.StorageFailure;

/**
 * PostgreSQL's own programs, run one at a time.
 *
 * @param programs the folder that holds them
 * @param log what they say goes to its end
 */
record Commands(Path programs, Path log) {
  /** PostgreSQL refuses to run as root; in a user namespace of its own root is nobody special. */
  private static final List<String> AS_NOBODY = List.of("unshare", "--user", "--");

  /** Runs a program to its end; a failure shows the end of the log. */
  void run(String program, List<String> arguments) {
    var exit = exitOf(program, arguments);
    if (exit != 0) {
      throw new StorageFailure(
          "%s ended with %d; the last of %s:%n%s".formatted(program, exit, log, lastOfLog()));
    }
  }

  private int exitOf(String program, List<String> arguments) {
    var command = new ArrayList<String>(root() ? AS_NOBODY : List.of());
    command.add(programs.resolve(program).toString());
    command.addAll(arguments);
    try {
      var builder = new ProcessBuilder(command);
      builder.environment().putAll(Map.of("LC_ALL", "C", "TZ", "UTC"));
      builder.redirectErrorStream(true);
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      return builder.start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StorageFailure("interrupted while " + program + " ran", e);
    }
  }

  private static boolean root() {
    return "root".equals(System.getProperty("user.name"))
        && System.getProperty("os.name").startsWith("Linux");
  }

  private String lastOfLog() {
    try {
      var lines = Files.readAllLines(log);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    } catch (IOException e) {
      return "(not readable: " + e.getMessage() + ")";
    }
  }
}
