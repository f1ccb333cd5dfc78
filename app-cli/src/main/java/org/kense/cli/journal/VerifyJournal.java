package org.kense.cli.journal;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.kense.cli.Exit;
import org.kense.cli.Json;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.cli.serving.Storage;
import org.kense.persistence.Store;
import org.kense.persistence.audit.Audited;
import org.kense.persistence.audit.Broken;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code kense journal verify}: proves every chain, that each state is what it makes, and the
 * seals.
 */
@Command(name = "verify")
final class VerifyJournal implements Callable<Integer> {
  private final Kense kense;

  @Mixin private final Storage storage = new Storage();
  @Mixin private final SealsCheck seals = new SealsCheck();

  VerifyJournal(Kense kense) {
    this.kense = kense;
  }

  @Override
  public Integer call() throws IOException {
    try (Store store = storage.open()) {
      boolean sealed = seals.hold(store, kense);
      Audited audited = store.audit().verify(this::tell);
      sum(audited);
      return audited.broken() == 0 && sealed ? Exit.DONE : Exit.SOME_FAILED;
    }
  }

  private void tell(Broken broken) {
    var stream = broken.stream();
    if (kense.json()) {
      Map<String, Object> json = Json.object();
      json.put("institution", stream.institution());
      json.put("kind", stream.kind());
      json.put("id", stream.id());
      json.put("seq", broken.seq());
      json.put("flaw", broken.why().code());
      kense.print(Json.write(json));
    } else {
      kense.print(
          kense.words(
              Say.JOURNAL_BROKEN,
              stream.kind(),
              stream.id(),
              stream.institution(),
              broken.seq(),
              broken.why().code()));
    }
  }

  private void sum(Audited audited) {
    if (kense.json()) {
      Map<String, Object> json = Json.object();
      json.put("streams", audited.streams());
      json.put("events", audited.events());
      json.put("erased", audited.erased());
      json.put("broken", audited.broken());
      kense.print(Json.write(json));
    } else if (audited.broken() == 0) {
      kense.print(
          kense.words(Say.JOURNALS_HOLD, audited.streams(), audited.events(), audited.erased()));
    }
  }
}
