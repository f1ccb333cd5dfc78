package org.kense.http.institution;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.kense.core.access.InstitutionId;
import org.kense.core.usecase.EndOutage;
import org.kense.http.call.Given;

/** When an outage was over. */
record OutageEndJson(@JsonProperty(required = true) String to) {
  EndOutage.Command toDomain(InstitutionId institution, UUID outage) {
    return new EndOutage.Command(
        institution, outage, Given.field("to", to, OutageCommandJson::instant));
  }
}
