package org.kense.persistence.application;

import java.util.List;
import java.util.Optional;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.Event;
import org.kense.core.application.Recorded;

/** Makes a case of its journal again. */
final class CaseFold {
  /** Counts up when the same events give another state: older rows are then folded anew. */
  static final int VERSION = 5;

  private final CaseJournal journal;

  CaseFold(CaseJournal journal) {
    this.journal = journal;
  }

  /** Empty where the journal holds no such version. */
  Optional<Application> asOf(CaseId id, long version) {
    List<Event> events = journal.until(id, version).stream().map(Recorded::event).toList();
    return version < 1 || events.size() < version
        ? Optional.empty()
        : Optional.of(Application.of(events));
  }
}
