package org.kense.http.application;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Optional;
import org.kense.core.application.CaseId;
import org.kense.core.usecase.Completion;

/**
 * What is recorded when a stage is completed, on what evidence where it is for another, and what it
 * is signed with.
 */
record FindingsJson(
    Optional<Map<String, String>> findings,
    Optional<ProofOfDeedJson> evidence,
    Optional<ProofJson.GivenJson> proof) {
  Completion toDomain(CaseId id) {
    return new Completion(
        id,
        findings.orElse(Map.of()),
        evidence.map(ProofOfDeedJson::toDomain),
        ProofJson.electronic(proof));
  }

  /** What shows that an outer participant did it; the file is one that was kept before. */
  record ProofOfDeedJson(@JsonProperty(required = true) String note, Optional<String> file) {
    Completion.Proof toDomain() {
      return new Completion.Proof(note, file);
    }
  }
}
