package org.kense.http.application;

import java.time.Instant;
import java.util.Map;
import org.kense.core.application.Recorded;

/** One thing that happened to a case. */
record EntryJson(long version, Instant at, String by, String type, Map<String, Object> details) {
  static EntryJson of(Recorded recorded) {
    var told = EventTelling.of(recorded.event());
    return new EntryJson(
        recorded.version(), recorded.at(), recorded.by().value(), told.type(), told.details());
  }
}
