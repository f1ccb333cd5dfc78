package org.kense.core.usecase;

import org.kense.core.application.Application;
import org.kense.core.port.Records;

/** What a case's result shows of a record. */
record Shown(Records records) {
  /** Whether the record was changed again since the case made its version. */
  boolean outdated(Application application) {
    return application.course().records().stream()
        .reduce((earlier, later) -> later)
        .filter(
            record ->
                records.last(record.name()).stream()
                    .anyMatch(last -> last.version() > record.version()))
        .isPresent();
  }
}
