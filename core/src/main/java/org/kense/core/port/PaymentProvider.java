package org.kense.core.port;

import java.net.URI;
import java.util.Optional;
import org.kense.core.application.CaseId;
import org.kense.core.service.Money;

/** Where fees are paid (CSC-28). */
public interface PaymentProvider {
  /** Where the applicant pays this fee; the same for the same case, empty where nobody takes it. */
  Optional<URI> order(CaseId id, Money fee);
}
