package org.kense.http.application;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kense.core.calendar.Deadline;

/** An event as callers read it: its type, and what belongs to it. */
record Told(String type, Map<String, Object> details) {
  static Told of(String type) {
    return new Told(type, Map.of());
  }

  Told with(String name, Object value) {
    var more = new LinkedHashMap<>(details);
    more.put(name, value);
    return new Told(type, more);
  }

  Told with(String name, Instant at) {
    return with(name, at.toString());
  }

  Told due(Optional<Deadline> deadline) {
    return deadline.map(due -> with("dueAt", due.at())).orElse(this);
  }
}
