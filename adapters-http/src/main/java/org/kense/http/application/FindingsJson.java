package org.kense.http.application;

import java.util.Map;
import java.util.Optional;
import org.kense.core.application.CaseId;
import org.kense.core.usecase.Completion;

/** What is recorded when a stage is completed. */
record FindingsJson(Optional<Map<String, String>> findings) {
  Completion toDomain(CaseId id) {
    return new Completion(id, findings.orElse(Map.of()));
  }
}
