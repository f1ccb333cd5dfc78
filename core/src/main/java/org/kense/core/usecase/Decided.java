package org.kense.core.usecase;

import java.util.List;
import java.util.Optional;
import org.kense.core.application.Application;
import org.kense.core.application.Entry;
import org.kense.core.application.Event;

/** What is to be written, and what it was decided by. */
record Decided(Entry entry, Facts facts) {
  /** Events on a case that had so many before. */
  static Decided of(long before, List<Event> events, Application after, Facts facts) {
    var by = facts.actor().id();
    return new Decided(new Entry(before, events, after, facts.now(), by, Optional.empty()), facts);
  }

  Receipt receipt(long version) {
    return new Receipt(entry.after(), version, facts);
  }
}
