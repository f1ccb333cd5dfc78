package org.kense.http.person;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.kense.core.application.CaseId;
import org.kense.core.usecase.RecordConsent;
import org.kense.http.call.Given;

/** To what the applicant agreed elsewhere, and the attachment that shows it. */
record PaperConsentJson(
    @JsonProperty(required = true) String agreement, Optional<String> evidence) {
  RecordConsent.Command toDomain(CaseId id) {
    return new RecordConsent.Command(
        id, Given.field("agreement", agreement, AgreementJson::agreement), evidence);
  }
}
