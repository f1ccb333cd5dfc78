package org.kense.http.institution;

import java.util.concurrent.atomic.AtomicLong;
import org.kense.core.institution.Outage;
import org.kense.core.law.Lang;
import org.kense.core.usecase.Outcome;

/**
 * An outage, and what it did to the cases that it touches; a failed one is tried by asking again.
 */
record SpreadJson(OutageJson outage, long paused, long failed) {

  /** Counts what becomes of each case. */
  static final class Tally {
    private final AtomicLong paused = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();

    void take(Outcome outcome) {
      switch (outcome) {
        case Outcome.Moved moved -> paused.incrementAndGet();
        case Outcome.Stayed stayed -> {}
        case Outcome.Failed failure -> failed.incrementAndGet();
      }
    }

    SpreadJson of(Outage outage, Lang reader) {
      return new SpreadJson(OutageJson.of(outage, reader), paused.get(), failed.get());
    }
  }
}
