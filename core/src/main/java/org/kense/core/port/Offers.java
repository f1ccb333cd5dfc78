package org.kense.core.port;

import java.time.LocalDate;
import java.util.List;
import org.kense.core.service.Offer;

/** Which institution offers which service, on which terms. */
public interface Offers {
  /** Every offer in force on a day: for each institution and service the latest begun. */
  List<Offer> on(LocalDate day);

  /** Adds an offer, or replaces the one of the same institution, service, version and date. */
  void put(Offer offer);
}
