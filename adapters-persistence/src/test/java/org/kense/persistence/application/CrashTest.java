package org.kense.persistence.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kense.core.port.SampleCases.AIDA;
import static org.kense.core.port.SampleCases.beginning;
import static org.kense.core.port.SampleCases.id;
import static org.kense.core.port.SampleCases.key;
import static org.kense.core.port.SampleCases.started;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kense.core.application.Appended;
import org.kense.core.application.Application;
import org.kense.core.memory.Samples;
import org.kense.core.port.SampleCases;
import org.kense.persistence.Outside;
import org.kense.persistence.Store;
import org.kense.persistence.embedded.EmbeddedDatabase;
import org.kense.persistence.embedded.Place;
import org.kense.persistence.sql.StorageFailure;

/** PostgreSQL is killed while somebody works: nothing is lost, and nothing is done twice. */
final class CrashTest {
  private static final Outside OUTSIDE =
      new Outside(InstantSource.system(), new SecureRandom(), (bytes, directories) -> Samples.FREE);
  private static final int STEPS = 60;
  @TempDir Path folder;

  @Test
  void every_step_is_there_once_though_postgres_was_killed_in_between() {
    try (var server = EmbeddedDatabase.open(Place.of(folder));
        var store = Store.at(server.address(), OUTSIDE)) {
      store.offers().put(Samples.offer(Samples.FREE));
      var cases = store.applications();
      var begun = beginning(started(id(1), AIDA));
      cases.append(begun);

      var now = begun.after();
      for (var step = 1; step <= STEPS; step++) {
        if (step % 25 == 0) {
          Thread.ofVirtual().start(() -> server.process().destroyForcibly());
        }
        now = step(cases, now, step);
      }

      var versions = cases.journal(id(1)).stream().map(recorded -> recorded.version()).toList();
      assertEquals(LongStream.rangeClosed(1, STEPS + 1).boxed().toList(), versions);
      assertEquals(now, cases.open(id(1), Optional.empty()).orElseThrow().application());
      assertEquals(0, store.audit().verify(broken -> {}).broken());
    }
  }

  /** What broke is asked again under its key, as a caller would. */
  private static Application step(JdbcApplications cases, Application now, int step) {
    var key = key("step-" + step, "answer " + step);
    var entry = SampleCases.next(now, step, SampleCases.answer("Aida " + step));
    for (var attempt = 0; attempt < 10; attempt++) {
      try {
        if (cases.append(entry.under(Optional.of(key))) != Appended.STALE) {
          return entry.after();
        }
        throw new AssertionError("a step that nobody else did");
      } catch (StorageFailure broken) {
        // Nobody knows whether it was done: the key will tell.
      }
    }
    throw new AssertionError("PostgreSQL did not come back");
  }
}
