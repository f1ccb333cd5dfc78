package org.kense.cli.signature;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** With what somebody signs: a key store, and the password of it. */
public final class KeyFile {
  @Option(names = "--key", paramLabel = "STORE.p12", required = true)
  private Path store = Path.of("");

  /** Its content never stands in the list of processes, or in a shell's history. */
  @Option(names = "--key-password-file", paramLabel = "FILE")
  private Optional<Path> password = Optional.empty();

  Path store() {
    return store;
  }

  Optional<Path> password() {
    return password;
  }
}
