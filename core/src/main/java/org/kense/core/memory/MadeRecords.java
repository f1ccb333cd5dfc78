package org.kense.core.memory;

import java.util.List;
import java.util.stream.Stream;
import org.kense.core.application.CaseId;
import org.kense.core.application.CourseEvent.RecordMade;
import org.kense.core.application.Entry;
import org.kense.core.application.Recorded;
import org.kense.core.port.Records;
import org.kense.core.register.RecordVersion;

/** The versions of records that cases made. */
final class MadeRecords {
  private MadeRecords() {}

  /** Those of one case. */
  static Stream<Records.Kept> by(CaseId id, List<Recorded> journal) {
    return journal.stream()
        .flatMap(
            recorded ->
                recorded.event() instanceof RecordMade made
                    ? Stream.of(new Records.Kept(made.record(), id, made.at()))
                    : Stream.of());
  }

  /** Whether another case made one of these versions meanwhile. */
  static boolean passed(Entry entry, Stream<Records.Kept> all) {
    var kept = all.map(it -> place(it.version())).toList();
    return entry.events().stream()
        .flatMap(event -> event instanceof RecordMade made ? Stream.of(made) : Stream.of())
        .anyMatch(made -> kept.contains(place(made.record())));
  }

  private static List<Object> place(RecordVersion record) {
    return List.of(record.name(), record.version());
  }
}
