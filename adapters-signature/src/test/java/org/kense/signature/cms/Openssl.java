package org.kense.signature.cms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The signer that everybody has: certificates and signatures that this house did not make. */
final class Openssl {
  private final Path folder;

  Openssl(Path folder) {
    this.folder = folder;
  }

  /** Whether this machine has it. */
  static boolean installed() {
    try {
      return new ProcessBuilder("openssl", "version").start().waitFor() == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Runs {@code openssl} with these words, and then some that may hold spaces. */
  void run(String words, String... more) {
    var command =
        Stream.of(List.of("openssl"), List.of(words.strip().split(" +")), List.of(more))
            .flatMap(List::stream)
            .toList();
    try {
      var process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
      var said = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (process.waitFor() != 0) throw new AssertionError(command + ": " + said);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
