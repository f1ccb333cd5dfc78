package org.kense.persistence.embedded;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.kense.persistence.sql.StorageFailure;

/** Waiting for what another process does. */
final class Patience {
  private static final Duration BETWEEN = Duration.ofMillis(100);

  private Patience() {}

  /** What is there at last; empty when a minute was not enough. */
  static <T> Optional<T> forOneMinute(Supplier<Optional<T>> look) {
    var tries = Duration.ofMinutes(1).dividedBy(BETWEEN);
    for (var i = 0; i < tries; i++) {
      var found = look.get();
      if (found.isPresent()) {
        return found;
      }
      pause();
    }
    return Optional.empty();
  }

  static void pause() {
    try {
      Thread.sleep(BETWEEN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StorageFailure("interrupted while waiting for PostgreSQL", e);
    }
  }
}
