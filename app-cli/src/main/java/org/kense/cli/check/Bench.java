package org.kense.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One process of this program's that looks at files.
 *
 * @param trust the options that say on what it relies
 */
record Bench(List<String> trust, Instant now) {
  private static final Logger LOG = LoggerFactory.getLogger(Bench.class);
  private static final int PATIENCE_SECONDS = 30;

  /** It lives so briefly that the better compiler does not pay. */
  private static final List<String> JVM =
      List.of(
          "-Xmx768m",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Djava.awt.headless=true",
          "-Xlog:disable",
          "-cp",
          System.getProperty("java.class.path"),
          "org.kense.cli.Main");

  /** What it says of them, line by line; empty where it did not end in time. */
  Optional<List<String>> verify(List<Path> files) throws IOException, InterruptedException {
    var said = Files.createTempFile("said", ".ndjson");
    var process = new ProcessBuilder(command(files)).redirectOutput(said.toFile());
    var running = process.redirectErrorStream(true).start();
    try {
      if (!running.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) return Optional.empty();
      return Optional.of(Files.readAllLines(said).stream().filter(Bench::isAnswer).toList());
    } finally {
      running.destroyForcibly().waitFor();
      Files.delete(said);
    }
  }

  /** What else it says is a complaint, for whoever runs the house. */
  private static boolean isAnswer(String line) {
    if (line.startsWith("{")) return true;
    LOG.warn("a file from the public page: {}", line);
    return false;
  }

  private List<String> command(List<Path> files) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JVM);
    command.addAll(List.of("document", "verify", "--json", "--at", now.toString()));
    files.forEach(file -> command.add(file.toString()));
    command.addAll(trust);
    return command;
  }
}
