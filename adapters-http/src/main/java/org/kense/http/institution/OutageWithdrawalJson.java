package org.kense.http.institution;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.kense.core.access.InstitutionId;
import org.kense.core.usecase.WithdrawOutage;
import org.kense.http.call.Given;

/** What was wrong with an outage that is withdrawn. */
record OutageWithdrawalJson(@JsonProperty(required = true) String reason) {
  WithdrawOutage.Command toDomain(InstitutionId institution, UUID outage) {
    return new WithdrawOutage.Command(
        institution, outage, Given.field("reason", reason, OutageCommandJson::words));
  }
}
