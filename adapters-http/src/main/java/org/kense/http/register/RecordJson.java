package org.kense.http.register;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kense.core.port.Records;
import org.kense.core.register.RecordName;

/** A record with its history, as far as the reader's cases made it. */
record RecordJson(String institution, String register, String key, List<VersionJson> versions) {
  static RecordJson of(RecordName name, List<Records.Kept> kept) {
    return new RecordJson(
        name.institution().value(),
        name.register().value(),
        name.key(),
        kept.stream().map(VersionJson::of).toList());
  }

  /** What the record said from then on, and the case that made it so. */
  record VersionJson(long version, Map<String, String> values, String application, Instant at) {
    static VersionJson of(Records.Kept kept) {
      return new VersionJson(
          kept.version().version(),
          new TreeMap<>(kept.version().values()),
          kept.by().toString(),
          kept.at());
    }
  }
}
