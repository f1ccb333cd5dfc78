package org.kense.core.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kense.core.access.ActorId;

/**
 * One addition to a case's journal: events that belong together, by one actor, at one time.
 *
 * @param before the version that the events were decided on; 0 starts the case
 * @param after the case as the events leave it
 */
@Value.Builder
@Value.Style(stagedBuilder = true)
public record Entry(
    long before, List<Event> events, Application after, Instant at, ActorId by, Optional<Key> key) {
  public Entry {
    events = List.copyOf(events);
  }

  /** The same, under a key. */
  public Entry under(Optional<Key> once) {
    return new Entry(before, events, after, at, by, once);
  }

  /** The version that the case has then. */
  public long version() {
    return before + events.size();
  }
}
