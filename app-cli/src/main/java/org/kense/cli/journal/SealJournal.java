package org.kense.cli.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kense.cli.Exit;
import org.kense.cli.Json;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.cli.seal.JournalPen;
import org.kense.cli.serving.Storage;
import org.kense.cli.signature.KeyFile;
import org.kense.cli.signature.Keys;
import org.kense.persistence.Store;
import org.kense.persistence.seal.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kense journal seal}: seals all that happened since the last seal; once a day, say. */
@Command(name = "seal")
final class SealJournal implements Callable<Integer> {
  private final Kense kense;

  @Mixin private final Storage storage = new Storage();
  @Mixin private final KeyFile key = new KeyFile();

  @Option(names = "--to", paramLabel = "DIR")
  private Optional<Path> folder = Optional.empty();

  SealJournal(Kense kense) {
    this.kense = kense;
  }

  @Override
  public Integer call() {
    var pen = new JournalPen(Keys.of(key), folder);
    try (Store store = storage.open()) {
      show(pen.seal(store.sealing(), Instant.now()));
    }
    return Exit.DONE;
  }

  private void show(Optional<Statement> sealed) {
    if (kense.json()) {
      kense.print(Json.write(sealed.map(SealJournal::json).orElseGet(Json::object)));
    } else {
      kense.print(
          sealed
              .map(it -> kense.words(Say.JOURNALS_SEALED, it.number(), it.streams(), it.digest()))
              .orElseGet(() -> kense.words(Say.NOTHING_TO_SEAL)));
    }
  }

  private static Map<String, Object> json(Statement sealed) {
    var json = Json.object();
    json.put("seal", sealed.number());
    json.put("at", sealed.at());
    json.put("streams", sealed.streams());
    json.put("digest", sealed.digest());
    return json;
  }
}
