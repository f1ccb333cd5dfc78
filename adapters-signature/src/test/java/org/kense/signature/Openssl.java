package org.kense.signature;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The signer that everybody has: certificates and signatures that this house did not make. */
public final class Openssl {
  private final Path folder;
  private final Map<String, String> environment;

  /** What it runs with, such as a configuration for other algorithms. */
  public Openssl(Path folder, Map<String, String> environment) {
    this.folder = folder;
    this.environment = Map.copyOf(environment);
  }

  public Openssl(Path folder) {
    this(folder, Map.of());
  }

  /** How a run ended, and what it said. */
  public record Outcome(int code, String said) {}

  /** Whether this machine has it. */
  public static boolean installed() {
    try {
      return new Openssl(Path.of(".")).tried("version").code() == 0;
    } catch (AssertionError absent) {
      return false;
    }
  }

  /** Runs {@code openssl} with these words, and then some that may hold spaces. */
  public void run(String words, String... more) {
    var outcome = tried(words, more);
    if (outcome.code() != 0) throw new AssertionError(words + ": " + outcome.said());
  }

  /** The same where it may fail, too. */
  public Outcome tried(String words, String... more) {
    var command =
        Stream.of(List.of("openssl"), List.of(words.strip().split(" +")), List.of(more))
            .flatMap(List::stream)
            .toList();
    var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    try {
      var process = builder.start();
      process.getOutputStream().close();
      var said = new String(process.getInputStream().readAllBytes(), UTF_8);
      return new Outcome(process.waitFor(), said);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(command.toString(), e);
    }
  }
}
