package org.kense.http.person;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.kense.core.application.CaseId;
import org.kense.core.usecase.RecordConsent;
import org.kense.http.call.Given;

/** To what the applicant agreed on paper. */
record PaperConsentJson(@JsonProperty(required = true) String agreement) {
  RecordConsent.Command toDomain(CaseId id) {
    return new RecordConsent.Command(
        id, Given.field("agreement", agreement, AgreementJson::agreement));
  }
}
