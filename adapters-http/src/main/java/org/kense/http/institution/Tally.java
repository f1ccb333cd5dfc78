package org.kense.http.institution;

import java.util.concurrent.atomic.AtomicLong;
import org.kense.core.usecase.Outcome;

/** Counts what becomes of each case. */
final class Tally {
  private final AtomicLong changed = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();

  void take(Outcome outcome) {
    switch (outcome) {
      case Outcome.Moved moved -> changed.incrementAndGet();
      case Outcome.Stayed stayed -> {}
      case Outcome.Failed failure -> failed.incrementAndGet();
    }
  }

  SpreadJson paused(OutageJson outage) {
    return new SpreadJson(outage, changed.get(), failed.get());
  }

  WithdrawnJson takenBack(OutageJson outage) {
    return new WithdrawnJson(outage, changed.get(), failed.get());
  }
}
