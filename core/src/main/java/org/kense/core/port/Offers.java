package org.kense.core.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kense.core.access.InstitutionId;
import org.kense.core.service.Offer;
import org.kense.core.service.ServiceRef;

/** Which institution offers which service, on which terms. */
public interface Offers {
  /** Every offer in force on a day: for each institution and service the latest begun. */
  List<Offer> on(LocalDate day);

  /**
   * The offer that cases of an institution go on with: the newest of this version begun by then.
   */
  Optional<Offer> begun(InstitutionId institution, ServiceRef service, Instant at);

  /** Adds an offer, or replaces the one of the same institution, service, version and date. */
  void put(Offer offer);
}
