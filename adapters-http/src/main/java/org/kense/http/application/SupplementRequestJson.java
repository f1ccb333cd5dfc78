package org.kense.http.application;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.Set;
import org.kense.core.application.CaseId;
import org.kense.core.usecase.AskSupplement;

/** What the applicant is to supplement or correct. */
record SupplementRequestJson(
    @JsonProperty(required = true) String text,
    Optional<Set<String>> fields,
    Optional<Set<String>> documents) {
  AskSupplement.Command toDomain(CaseId id) {
    return new AskSupplement.Command(id, text, fields.orElse(Set.of()), documents.orElse(Set.of()));
  }
}
