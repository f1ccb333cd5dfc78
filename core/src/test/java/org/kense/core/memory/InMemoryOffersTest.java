package org.kense.core.memory;

import org.kense.core.port.Offers;
import org.kense.core.port.OffersContract;

/** Memory keeps the contract. */
final class InMemoryOffersTest extends OffersContract {
  @Override
  protected Offers empty() {
    return new InMemoryOffers();
  }
}
