package org.kense.cli.serving;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.kense.cli.seal.JournalPen;
import org.kense.cli.signature.Keys;
import picocli.CommandLine.Option;

/** With what a house seals its journals every day; without a key it does not. */
final class JournalKey {
  @Option(names = "--journal-key", paramLabel = "STORE.p12")
  private Optional<Path> store = Optional.empty();

  @Option(names = "--journal-key-password-file", paramLabel = "FILE")
  private Optional<Path> password = Optional.empty();

  @Option(names = "--journal-seals", paramLabel = "DIR")
  private Optional<Path> folder = Optional.empty();

  /** For this house; to be started, and to be closed before the house is. */
  DailySeal seal(House house, InstantSource clock) {
    var pen = store.map(it -> new JournalPen(Keys.read(it, password), folder));
    return new DailySeal(pen, house.sealing(), clock);
  }
}
