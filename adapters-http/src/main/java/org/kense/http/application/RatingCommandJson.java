package org.kense.http.application;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.kense.core.application.CaseId;
import org.kense.core.usecase.RateService;

/** Stars, and what could be better. */
record RatingCommandJson(@JsonProperty(required = true) int stars, Optional<String> suggestion) {
  RateService.Command toDomain(CaseId id) {
    return new RateService.Command(id, stars, suggestion.orElse(""));
  }
}
