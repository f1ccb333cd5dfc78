package org.kense.cli.remote;

import java.util.Optional;
import java.util.UUID;
import picocli.CommandLine.Option;

/** That a command is carried out once, and only on the version that was seen. */
final class Promise {
  @Option(names = "--idempotency-key", paramLabel = "KEY")
  private Optional<String> key = Optional.empty();

  @Option(names = "--version-seen", paramLabel = "NUMBER")
  private Optional<Long> seen = Optional.empty();

  /** Under the key that was given: only then can the command be repeated after a failure. */
  Ask keep(Ask ask) {
    return ask.under(key.orElseGet(() -> UUID.randomUUID().toString()));
  }

  /** On the version that was given or, where none was, on the one that there is now. */
  Ask keep(Ask ask, String path, Calls calls) {
    long version = seen.orElseGet(() -> calls.version(path));
    return keep(ask).on(version);
  }
}
