package org.kense.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A command in a JVM of its own, which can be told to stop, or killed. */
public final class KenseProcess implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 60;

  private final Process process;
  private final Path errors;
  private final BufferedReader lines;

  private KenseProcess(Process process, Path errors) {
    this.process = process;
    this.errors = errors;
    lines = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Starts a command on the class path of the tests. */
  public static KenseProcess start(String... arguments) throws IOException {
    return start(List.of(), arguments);
  }

  /** The same, with options for the JVM. */
  public static KenseProcess start(List<String> options, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.kense.cli.Main"));
    command.addAll(List.of(arguments));
    Path errors = Files.createTempFile("kense", ".err");
    return new KenseProcess(
        new ProcessBuilder(command).redirectError(errors.toFile()).start(), errors);
  }

  /** What the demo plays, in the source tree: Maven runs tests in their module's folder. */
  public static Path demo() {
    return Path.of("src", "demo").toAbsolutePath();
  }

  /** The next line that it printed; empty when it has ended. */
  public Optional<String> line() throws IOException {
    return Optional.ofNullable(lines.readLine());
  }

  /** What it complained of, or remarked. */
  public String errors() throws IOException {
    return Files.readString(errors);
  }

  /** Waits until it remarks something. */
  public void remarks(String words) throws IOException, InterruptedException {
    while (!errors().contains(words)) {
      if (!process.isAlive()) throw new AssertionError("it ended by itself: " + errors());
      Thread.sleep(20);
    }
  }

  /**
   * As {@code kill -9} does it; what it printed before can still be read.
   *
   * @return how it ended, which tells whether it was still there to be killed
   */
  public int kill() throws InterruptedException {
    process.toHandle().destroyForcibly();
    return process.waitFor();
  }

  /** As Ctrl-C does it; whether it ended soon. */
  public boolean stop() throws InterruptedException {
    process.toHandle().destroy();
    return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  public int exit() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    Files.delete(errors);
  }
}
